import { call } from '#renderer/bridge/client.ts';
import { historyLabels, subscribeHistory } from '#renderer/commands/history.ts';
import type { Input } from '#shared/api.ts';
import { hasOwnUndo } from './typed.ts';

/** Tells the shell what can be undone and redone, and whether that is what was typed in a text, for its menu. */
export function tellShell(): void {
  let told: Input<'shell.showHistory'> = { undo: null, redo: null, inText: false };
  const tell = (): void => {
    const now = { ...historyLabels(), inText: hasOwnUndo(document.activeElement) };
    if (now.undo === told.undo && now.redo === told.redo && now.inText === told.inText) return;
    told = now;
    // A menu that is behind is no failure that the person can do anything about.
    void call('shell.showHistory', now).catch(() => {});
  };
  subscribeHistory(tell);
  // Where the focus goes is known once it has left.
  const soon = (): void => void setTimeout(tell);
  for (const event of ['focusin', 'focusout', 'input']) document.addEventListener(event, soon);
}
