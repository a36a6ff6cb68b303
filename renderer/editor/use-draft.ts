import { useEffect, useSyncExternalStore } from 'react';
import type { Draft, DraftView } from './draft.ts';
import { type DraftPlace, draftOf, groupStatus, holdDraft, subscribeDrafts } from './open-drafts.ts';
import type { SaveStatus } from './save-session.ts';

/**
 * A form on a record that saves itself. `loaded` is what was last read; it may be read anew at any time. Give the part
 * that uses it the draft's key as its React key.
 */
export function useDraft<T extends object>(place: DraftPlace<T>): { draft: Draft<T> } & DraftView<T> {
  const draft = draftOf(place);
  const { key, loaded } = place;
  useEffect(() => holdDraft(key), [key]);
  useEffect(() => draft.offer(loaded), [draft, loaded]);
  const view = useSyncExternalStore(draft.subscribe, draft.view);
  return { draft, ...view };
}

/** The save state of everything that is written in a group of forms. */
export function useGroupStatus(group: string): SaveStatus {
  return useSyncExternalStore(subscribeDrafts, () => groupStatus(group));
}
