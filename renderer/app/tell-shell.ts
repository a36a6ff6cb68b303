import { call } from '#renderer/bridge/client.ts';
import { historyLabels, type Labels, subscribeHistory } from '#renderer/commands/history.ts';

/** Tells the shell what can be undone and redone, for its menu. */
export function tellShell(): void {
  let told: Labels = { undo: null, redo: null };
  subscribeHistory(() => {
    const now = historyLabels();
    if (now === told) return;
    told = now;
    // A menu that is behind is no failure that the person can do anything about.
    void call('shell.showHistory', now).catch(() => {});
  });
}
