import { z } from 'zod';
import { command } from '#shared/bridge/call.ts';
import { recordId } from '#shared/bridge/fields.ts';

/** Names one act of a person. A call that carries it can be undone by it, and the events that it causes name it. */
export const act = z.uuid();

/** What an act was about, for the window that made it to bring up to date what it has read. */
const touched = z.object({
  /**
   * The goals of which something is different now, themselves or in their milestones, steps and ties; null when that may be
   * any of them, or when there are others now.
   */
  goals: z.array(recordId).nullable(),
  /** Whether goals stand in another order or column now. */
  isReordered: z.boolean(),
});
export type Touched = z.infer<typeof touched>;

/** Which domains an act made stale is known only once it was made, so main publishes them by itself. */
export const changesApi = {
  /**
   * Takes an act back: every record is again as it was before. Refused as `conflict` when something of it has changed since
   * then, and as `not-found` when the act lies too far back or the vault was locked since.
   */
  'changes.undo': command({ input: z.object({ act }), output: touched, changes: [] }),
  /** Makes an act again that was undone, with the same records. Refused as `changes.undo` is. */
  'changes.redo': command({ input: z.object({ act }), output: touched, changes: [] }),
};
