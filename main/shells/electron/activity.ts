import type { App, InputEvent, MouseInputEvent } from 'electron';

/** Notes input to any window of ours. @returns the seconds since the last. */
export function noteInput(app: App): () => number {
  let last = Date.now();
  const counts = createInputSense();
  app.on('web-contents-created', (_, contents) => {
    contents.on('input-event', (_event, input) => {
      if (counts(input)) last = Date.now();
    });
  });
  return () => (Date.now() - last) / 1_000;
}

/** Tells what a person does from what only happens: a window that comes up beneath a pointer lying still. */
export function createInputSense(): (input: Pick<InputEvent, 'type'>) => boolean {
  let pointer: string | null = null;
  return (input) => {
    if (!['mouseMove', 'mouseEnter', 'mouseLeave'].includes(input.type)) return true;
    const { globalX, globalY } = input as Partial<MouseInputEvent>;
    const place = `${globalX} ${globalY}`;
    const hasMoved = pointer !== null && pointer !== place;
    pointer = place;
    return hasMoved;
  };
}
