import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { instant, recordId } from '#shared/bridge/fields.ts';

/** A time when the if-then plan of a goal was gone through in the mind. */
export const rehearsal = z.object({ id: recordId, at: instant });
export type Rehearsal = z.infer<typeof rehearsal>;

export const rehearsalsApi = {
  /** The latest first. */
  'goals.rehearsals': query({ input: z.object({ goal: recordId }), output: z.array(rehearsal) }),
  /** Says that it was rehearsed now. */
  'goals.rehearse': command({
    input: z.object({ goal: recordId }),
    output: rehearsal,
    changes: ['goals'],
  }),
};
