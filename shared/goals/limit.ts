import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { nothing } from '#shared/bridge/fields.ts';

/** How many goals may be active before one more is asked about; null to ask never. */
export const activeLimits = [2, 3, 4, 5, 6, 8, null] as const;
export type ActiveLimit = (typeof activeLimits)[number];
export const activeLimit = z.union([
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(8),
  z.null(),
]);

/** Few goals at a time leave each of them room. */
export const usualActiveLimit = 4;

export const limitApi = {
  'goals.activeLimit': query({ input: nothing, output: z.object({ limit: activeLimit }) }),
  'goals.setActiveLimit': command({
    input: z.object({ limit: activeLimit }),
    output: nothing,
    changes: ['goals'],
  }),
};
