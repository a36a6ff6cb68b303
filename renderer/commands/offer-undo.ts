import { flushAll } from '#renderer/saving/unsaved.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { endFieldAct } from './field.ts';
import { isDone, latestAct, subscribeHistory } from './history.ts';
import { undo } from './run.ts';

/** Says what was done, with a button that undoes it. It goes away when the act was undone otherwise. */
export function offerUndo(words: string, act: string): void {
  if (!isDone(act)) return;
  const dismiss = notify({ words, action: { label: 'Undo', run: () => void undo(act) } });
  const stop = subscribeHistory(() => {
    if (isDone(act)) return;
    stop();
    dismiss();
  });
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
