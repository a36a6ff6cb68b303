import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { instant, nothing, recordId } from '#shared/bridge/fields.ts';

export const trashKinds = ['entry', 'strength', 'weakness', 'goal', 'person'] as const;
export type TrashKind = (typeof trashKinds)[number];

export const trashItem = z.object({
  kind: z.enum(trashKinds),
  id: recordId,
  title: z.string(),
  trashedAt: instant,
});
export type TrashItem = z.infer<typeof trashItem>;

export const trashApi = {
  /** The latest first. */
  'trash.list': query({ input: nothing, output: z.array(trashItem) }),
  'trash.putBack': command({
    input: z.object({ kind: z.enum(trashKinds), id: recordId }),
    output: nothing,
    changes: ['trash', 'journal', 'reflection', 'goals', 'people', 'plan', 'search'],
  }),
};
