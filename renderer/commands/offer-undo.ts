import { flushAll } from '#renderer/saving/unsaved.ts';
import { type Notice, notify } from '#renderer/ui/notices.tsx';
import { endFieldAct } from './field.ts';
import { isDone, latestAct, subscribeHistory } from './history.ts';
import { undo } from './run.ts';

/** Says what was done, with a button that undoes it. It goes away when the act was undone otherwise. */
export function offerUndo(words: string, act: string): void {
  notifyOf(act, { words, action: { label: 'Undo', run: () => void undo(act) } });
}

/**
 * Says what is true as long as an act is done: it goes away when the act was undone.
 *
 * @returns the way to take it away before.
 */
export function notifyOf(act: string, notice: Notice): () => void {
  if (!isDone(act)) return () => {};
  const dismiss = notify(notice);
  const stop = subscribeHistory(() => {
    if (isDone(act)) return;
    stop();
    dismiss();
  });
  return dismiss;
}

/**
 * Changes something in a form that saves itself, by a press, and says so with a button that undoes it once it is saved. What was typed
 * before is saved first, so that it is not undone with it.
 */
export async function changeWithUndo(words: string, change: () => void): Promise<void> {
  await flushAll();
  endFieldAct();
  change();
  await flushAll();
  const act = latestAct();
  if (act !== null) offerUndo(words, act);
}
