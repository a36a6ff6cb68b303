import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { createDraft, type Draft, type DraftSource, type DraftView, type Version } from './draft.ts';
import { groupStatus, heldDraft, holdDraft, subscribeDrafts } from './open-drafts.ts';
import type { SaveStatus } from './save-session.ts';

/**
 * A form on a record that saves itself. Give the part that uses it the draft's key as its React key.
 *
 * @param place.key names the record; the same key gives the same draft.
 * @param place.group what is shown together with one save state.
 * @param place.loaded what was last read; it may be read anew at any time.
 */
export function useDraft<T extends object>({
  key,
  group,
  loaded,
  source,
}: {
  key: string;
  group: string;
  loaded: Version<T>;
  source: DraftSource<T>;
}): { draft: Draft<T> } & DraftView<T> {
  // One of its own until it is on the screen; from then on the one that the window holds.
  const [own] = useState(() => createDraft(loaded, source));
  const held = useSyncExternalStore(subscribeDrafts, () => heldDraft<T>(key));
  const draft = held ?? own;
  useLayoutEffect(() => holdDraft(key, group, own), [key, group, own]);
  useEffect(() => draft.offer(loaded), [draft, loaded]);
  const view = useSyncExternalStore(draft.subscribe, draft.view);
  return { draft, ...view };
}

/** The save state of everything that is written in a group of forms. */
export function useGroupStatus(group: string): SaveStatus {
  return useSyncExternalStore(subscribeDrafts, () => groupStatus(group));
}
