import { useSyncExternalStore } from 'react';

/** What may lie over the rooms; one at a time. */
export type Overlay = 'palette' | 'shortcuts';

let shown: Overlay | null = null;
const listeners = new Set<() => void>();

/** Opens an overlay, or closes the one that is open. */
export function showOverlay(overlay: Overlay | null): void {
  shown = overlay;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Which overlay is open now. */
export function openOverlay(): Overlay | null {
  return shown;
}

/** Which overlay is open, for drawing it. */
export function useOverlay(): Overlay | null {
  return useSyncExternalStore(subscribe, openOverlay);
}
