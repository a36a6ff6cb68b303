import { call } from '#renderer/bridge/client.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { counted } from '#renderer/ui/counts.ts';
import { notify } from '#renderer/ui/notices.tsx';
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
  const before: Changed[] = [];
  const undo = (): void =>
    void inPortions(before, (entries) => call('journal.describeMany', { entries })).catch(notifyFailure);
  try {
    await inPortions(
      ids.map((id) => ({ id, changes })),
      async (entries) => before.push(...(await call('journal.describeMany', { entries, addTags }))),
    );
    notify({
      words: done(counted(ids.length, 'entry', 'entries')),
      action: { label: 'Undo', run: undo },
    });
  } catch (error) {
    // What was changed before it failed is changed back: all or nothing, as far as can be.
    undo();
    notifyFailure(error);
  }
}

/** Moves several entries to the trash, with the way back. Resolves to whether it was done. */
export async function trashAll(ids: readonly string[]): Promise<boolean> {
  const moved: string[] = [];
  const undo = (): void =>
    void inPortions(moved, (some) => call('journal.putBackMany', { ids: some })).catch(notifyFailure);
  try {
    await inPortions(ids, async (some) => {
      await call('journal.trashMany', { ids: some });
      moved.push(...some);
    });
  } catch (error) {
    undo();
    notifyFailure(error);
    return false;
  }
  const words = `${counted(ids.length, 'entry', 'entries')} moved to the trash.`;
  notify({ words, action: { label: 'Undo', run: undo } });
  return true;
}
