import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { instant, recordId } from '#shared/bridge/fields.ts';

/** A time when the obstacle of a goal came up, and whether the if-then plan worked. */
export const meeting = z.object({ id: recordId, metAt: instant, worked: z.boolean() });
export type Meeting = z.infer<typeof meeting>;

const meetings = z.array(meeting);

export const obstaclesApi = {
  /** The latest first. */
  'goals.meetings': query({ input: z.object({ goal: recordId }), output: meetings }),
  /** Logs that it came up now. */
  'goals.logMeeting': command({
    input: z.object({ goal: recordId, worked: z.boolean() }),
    output: meeting,
    changes: ['goals'],
  }),
  /** Takes one back. */
  'goals.removeMeeting': command({
    input: z.object({ id: recordId }),
    output: z.object({}),
    changes: ['goals'],
  }),
};
