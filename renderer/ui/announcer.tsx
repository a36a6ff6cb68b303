import { useSyncExternalStore } from 'react';

let words = '';
const listeners = new Set<() => void>();

/** Says something to screen readers only, such as where a card was moved. */
export function announce(said: string): void {
  // A no-break space at the end makes the same words twice in a row count as new.
  words = said === words ? `${said}\u00a0` : said;
  for (const listener of listeners) listener();
}

/** Takes back what was said last, for the lock screen. */
export function clearAnnounced(): void {
  words = '';
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The live region; once in the window. */
export function Announcer() {
  const said = useSyncExternalStore(subscribe, () => words);
  return (
    <div role="status" aria-live="assertive" className="sr-only">
      {said}
    </div>
  );
}
