import { createStore } from '#renderer/ui/stores.ts';

export type View = 'list' | 'calendar' | 'year' | 'pages';

/** How the journal is looked at. It outlives the room, so that coming back finds it as it was left. */
export interface Browsing {
  view: View;
  /** The journal that is shown; null for all of them. */
  journal: string | null;
  /** The day that was chosen in a calendar; null before one was. */
  day: string | null;
}

const now = createStore<Browsing>('how the journal is looked at', { view: 'list', journal: null, day: null });

/** Looks at the journal in another way. */
export function browse(changes: Partial<Browsing>): void {
  now.set({ ...now.get(), ...changes });
}

/** The journal that is shown; null for all of them. New entries go there. */
export function shownJournal(): string | null {
  return now.get().journal;
}

export function useBrowsing(): Browsing {
  return now.use();
}
