import type { Change } from '#main/database/history.ts';

/** What decides whether the state before a change is kept. Instants are ISO strings. */
export interface Moment {
  change: Change;
  now: string;
  createdAt: string;
  /** When the stored state was saved. */
  modifiedAt: string;
  /** When a state of this entry was last kept; null when none was. */
  lastKeptAt: string | null;
  /** The stored state has neither a title nor a word. */
  wasBlank: boolean;
  wordsBefore: number;
  wordsAfter: number;
}

const coalescing = 10 * 60_000;
const longestPause = 2 * 60_000;
const tolerableLoss = 1 / 5;

/**
 * Whether the state before a change is kept as a version. Moving to the trash, putting back, bringing an earlier version
 * back, making two entries of one or one of two, and writing over what another process wrote always keep it. A save keeps it, so that autosave does not fill the
 * history with half words, only when
 *
 * - no state was kept for ten minutes (counted from the entry's beginning when none was kept yet), or
 * - it is from an earlier sitting: it was saved more than two minutes ago, or
 * - the save drops more than a fifth of its words.
 *
 * A blank state is never worth keeping.
 */
export function keepsState(moment: Moment): boolean {
  if (moment.change !== 'edit') return true;
  if (moment.wasBlank) return false;
  const now = Date.parse(moment.now);
  if (now - Date.parse(moment.lastKeptAt ?? moment.createdAt) > coalescing) return true;
  if (now - Date.parse(moment.modifiedAt) > longestPause) return true;
  return moment.wordsBefore - moment.wordsAfter > moment.wordsBefore * tolerableLoss;
}
