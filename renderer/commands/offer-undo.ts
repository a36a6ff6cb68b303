import { flushAll } from '#renderer/saving/unsaved.ts';
import { notify } from '#renderer/ui/notices.tsx';
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

/** Says what was changed in a form that saves itself, with a button that undoes it once it is saved. */
export async function offerUndoOfChange(words: string): Promise<void> {
  await flushAll();
  const act = latestAct();
  if (act !== null) offerUndo(words, act);
}
