import { useSyncExternalStore } from 'react';

/** The same width as `max-narrow` in the style classes. */
const narrow = window.matchMedia('(width < 1080px)');

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

/** Whether the window is too narrow for side panels. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches);
}
