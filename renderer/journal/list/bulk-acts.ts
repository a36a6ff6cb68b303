import { isDone } from '#renderer/commands/history.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { newAct, run, undo } from '#renderer/commands/run.ts';
import { describeEntries } from '#renderer/journal/commands/describe-entries.ts';
import { trashEntries } from '#renderer/journal/commands/trash-entries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { counted } from '#renderer/ui/counts.ts';
import { bulkAtMost, type Details } from '#shared/journal/journal.ts';

type Changed = { id: string; changes: { [Field in keyof Details]?: Details[Field] | undefined } };

/** Does something with many records in calls of a few, so that the vault stays free in between. */
async function inPortions<T>(all: readonly T[], act: (some: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < all.length; at += bulkAtMost) await act(all.slice(at, at + bulkAtMost));
}

/** Changes what several entries say beside their texts, and offers the way back. */
export async function describeAll(
  ids: readonly string[],
  { changes = {}, addTags = [] }: { changes?: Changed['changes']; addTags?: string[] },
  done: (entries: string) => string,
): Promise<void> {
  const act = newAct();
  try {
    await inPortions(
      ids.map((id) => ({ id, changes })),
      (entries) => run(describeEntries, { entries, addTags }, '', { act }),
    );
    offerUndo(done(counted(ids.length, 'entry')), act);
  } catch (error) {
    // What was changed before it failed is changed back: all or nothing, as far as can be.
    if (isDone(act)) await undo(act);
    notifyFailure(error);
  }
}

/** Moves several entries to the trash, with the way back. Resolves to whether it was done. */
export async function trashAll(ids: readonly string[]): Promise<boolean> {
  const act = newAct();
  try {
    await inPortions(ids, (some) => run(trashEntries, { ids: some }, '', { act }));
  } catch (error) {
    if (isDone(act)) await undo(act);
    notifyFailure(error);
    return false;
  }
  offerUndo(`${counted(ids.length, 'entry')} moved to the trash.`, act);
  return true;
}
