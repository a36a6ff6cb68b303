import { createStore } from '#renderer/ui/stores.ts';

/** What may lie over the rooms; one at a time. */
export type Overlay = 'palette' | 'shortcuts';

const shown = createStore<Overlay | null>('overlay', null);

/** Opens an overlay, or closes the one that is open. */
export function showOverlay(overlay: Overlay | null): void {
  shown.set(overlay);
}

/** Which overlay is open now. */
export function openOverlay(): Overlay | null {
  return shown.get();
}

/** Which overlay is open, for drawing it. */
export function useOverlay(): Overlay | null {
  return shown.use();
}
