import type { App } from 'electron';

/** Notes input to any window of ours. @returns the seconds since the last. */
export function noteInput(app: App): () => number {
  let last = Date.now();
  app.on('web-contents-created', (_, contents) => {
    contents.on('input-event', () => {
      last = Date.now();
    });
  });
  return () => (Date.now() - last) / 1_000;
}
