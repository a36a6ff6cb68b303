import { focusWhenDrawn } from '#renderer/ui/focus/keeper.ts';
import { createStore } from '#renderer/ui/stores.ts';
import type { OccupationRef } from '#shared/explore/occupation.ts';
import type { BrowseView } from './browse/view.ts';

/** The page of Explore from which occupations are looked at, as it was, so that the way back leads there. */
export interface CameFrom {
  page: 'for-you' | 'browse';
  view: BrowseView;
  /** The occupation that was opened there; it has the focus again afterwards. */
  opened: string | null;
  /** Its row in the list. */
  row?: number;
}

const start: CameFrom = { page: 'for-you', view: {}, opened: null };

export const cameFrom = createStore<CameFrom>('the page of Explore that was left', start);

/** One name for an occupation, for keys and for finding its link again. */
export function nameOf({ source, code }: OccupationRef): string {
  return `${source}:${code}`;
}

/** Remembers which occupation was opened, so that its link has the focus again when its page is shown again. */
export function rememberOpened(opened: string, row?: number): void {
  const { page, view } = cameFrom.get();
  cameFrom.set({ page, view, opened, ...(row === undefined ? {} : { row }) });
}

/** The occupation that was opened from a page which is now shown again, with its row. Asked once: then it is forgotten. */
export function takeOpened(page: CameFrom['page']): { opened: string; row: number | null } | null {
  const { page: left, view, opened, row } = cameFrom.get();
  if (left !== page || opened === null) return null;
  cameFrom.set({ page, view, opened: null });
  return { opened, row: row ?? null };
}

/** Gives the focus to what leads to an occupation, as soon as it is drawn. */
export function focusOccupation(name: string): void {
  focusWhenDrawn(() => document.querySelector<HTMLElement>(`[data-occupation="${CSS.escape(name)}"]`));
}
