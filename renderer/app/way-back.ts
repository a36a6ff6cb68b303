import { readBoardView } from '#renderer/goals/board/view.ts';
import { createStore } from '#renderer/ui/stores.ts';

/** Where one was, in names of rooms and ids; nothing that a person wrote, such as what was looked for. */
export interface Place {
  to: string;
  search: Record<string, unknown>;
}

const kept = createStore<Place | null>('way back', null, {
  staysLocked:
    'It holds names of rooms and ids only, and leads back to them when the same vault is unlocked.',
});

/** Keeps where one is, in memory, while the vault is locked. */
export function keepWayBack({
  pathname,
  search,
}: {
  pathname: string;
  search: Record<string, unknown>;
}): void {
  kept.set({ to: pathname, search: pathname.startsWith('/goals') ? { ...readBoardView(search) } : {} });
}

/** Where one was before the vault was locked; null when there is no such place, or one is there again. */
export function wayBack(): Place | null {
  return kept.get();
}

/** The same in a component, which is drawn again when one is back. */
export function useWayBack(): Place | null {
  return kept.use();
}

/** One is back, or there is nothing left to go back to. */
export function forgetWayBack(): void {
  kept.set(null);
}
