import { useSyncExternalStore } from 'react';

export const views = ['list', 'calendar', 'year', 'pages'] as const;
export type View = (typeof views)[number];

/** How the journal is looked at. It outlives the room, so that coming back finds it as it was left. */
export interface Browsing {
  view: View;
  /** The journal that is shown; null for all of them. */
  journal: string | null;
  /** The day that was chosen in a calendar; null before one was. */
  day: string | null;
}

const first: Browsing = { view: 'list', journal: null, day: null };
let now = first;
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

/** Looks at everything again: another vault may be open next. */
export function forgetBrowsing(): void {
  browse(first);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useBrowsing(): Browsing {
  return useSyncExternalStore(subscribe, () => now);
}
