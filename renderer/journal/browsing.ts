import { useSyncExternalStore } from 'react';

export type View = 'list' | 'calendar' | 'year' | 'pages';

/** How the journal is looked at. It outlives the room, so that coming back finds it as it was left. */
export interface Browsing {
  view: View;
  /** The journal that is shown; null for all of them. */
  journal: string | null;
  /** The day that was chosen in a calendar; null before one was. */
  day: string | null;
}

let now: Browsing = { view: 'list', journal: null, day: null };
const listeners = new Set<() => void>();

/** Looks at the journal in another way. */
export function browse(changes: Partial<Browsing>): void {
  now = { ...now, ...changes };
  for (const listener of listeners) listener();
}

/** The journal that is shown; null for all of them. New entries go there. */
export function shownJournal(): string | null {
  return now.journal;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useBrowsing(): Browsing {
  return useSyncExternalStore(subscribe, () => now);
}
