import { call, onEvent } from '#renderer/bridge/client.ts';
import { flushAll } from '#renderer/saving/unsaved.ts';

/** Answers main when it is about to close or lock: what is unsaved is saved first. */
export function answerFlushes(): void {
  onEvent('flush', ({ token }) => {
    void flushAll().then((saved) => call('shell.flushed', { token, saved }));
  });
}
