import { useCallback, useEffect, useReducer, useState, useSyncExternalStore } from 'react';
import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { isEditable } from '#shared/document/document.ts';
import type { Entry } from '#shared/journal/journal.ts';
import { beginPage, blankPage } from './begin.ts';
import {
  createEntrySession,
  type EntrySession,
  entrySessionOf,
  unsavedEntrySession,
} from './entry-session.ts';
import { isNewEntryId, wantedOf } from './new-entry.ts';

/** What is on the page: an entry that is being written, or one that is only read. */
export interface Opened {
  /** Another one means that the page is drawn anew. */
  key: string;
  /** The address: an entry's id, or that of one still to be written. */
  id: string;
  entrySession: EntrySession | null;
  /** The entry as it was read; null for a new one. */
  entry: Entry | null;
}

/** Why an entry cannot be shown. */
export interface Problem {
  sentence: string;
  /** It is there, but its text cannot be read. */
  isDamaged: boolean;
}

interface Shown {
  opened: Opened | null;
  /** Why nothing can be shown. */
  problem: Problem | null;
}

const nothingShown: Shown = { opened: null, problem: null };

function shownNext(before: Shown, changed: Partial<Shown>): Shown {
  return { ...before, ...changed };
}

const never = (): (() => void) => () => {};

/** Reads the entry of an address. */
export function useOpened(id: string | undefined): {
  opened: Opened | null;
  /** Why it cannot be shown. */
  problem: Problem | null;
  /** Reads it again. */
  reload: () => void;
} {
  const [{ opened, problem }, show] = useReducer(shownNext, nothingShown);
  const [readings, setReadings] = useState(0);
  const { data: rules } = useRead('journal.templateRules', {});
  const knownRules = useLatest(rules);
  const shown = useLatest(opened);

  useEffect(() => {
    show({ problem: null });
    if (id === undefined) {
      show({ opened: null });
      return;
    }
    let isCurrent = true;
    const leave = (): void => {
      isCurrent = false;
    };
    if (isNewEntryId(id)) {
      const wanted = wantedOf(id);
      const open = (entrySession: EntrySession): void =>
        show({ opened: { key: id, id, entrySession, entry: null } });
      const there = unsavedEntrySession(id);
      const blank = blankPage(wanted, knownRules());
      if (there) open(there);
      else if (blank) open(createEntrySession(id, blank));
      else {
        // Words that are typed meanwhile must not land in the entry that was open.
        show({ opened: null });
        void beginPage(wanted).then((begun) => {
          if (isCurrent) open(createEntrySession(id, begun));
        });
      }
      return leave;
    }
    const before = shown();
    // The new entry that has just come into being stays on its page.
    if (before && isNewEntryId(before.id) && before.entrySession?.kept()?.id === id) {
      show({ opened: { ...before, id } });
      return;
    }
    call('journal.get', { id })
      .then((entry) => {
        if (!isCurrent) return;
        const isWritable = isEditable(entry.document) && entry.trashedAt === null;
        show({
          opened: {
            key: `${id} ${readings}`,
            id,
            entrySession: isWritable ? entrySessionOf(entry) : null,
            entry,
          },
        });
      })
      .catch((error: unknown) => {
        if (!isCurrent) return;
        const isDamaged = error instanceof WaymarkError && error.kind === 'corrupt';
        show({ opened: null, problem: { sentence: sentenceOf(error), isDamaged } });
      });
    return leave;
  }, [id, readings, knownRules, shown]);

  const reload = useCallback(() => setReadings((count) => count + 1), []);
  return { opened, problem, reload };
}

/**
 * Tells once when the entry on the page is not any more what is in the vault, as long as nothing is unsaved here. It draws
 * nothing: how saving goes must not draw the room around it anew.
 */
export function ChangedElsewhere({
  opened: { entrySession, entry },
  onChanged,
}: {
  opened: Opened;
  onChanged: () => void;
}): null {
  const state = useSyncExternalStore(
    entrySession?.session.subscribe ?? never,
    () => entrySession?.session.status().state ?? 'clean',
  );
  const id = entrySession?.kept()?.id ?? entry?.id;
  const { data: there, isFetching } = useRead(
    'journal.revision',
    { id: id ?? '' },
    { enabled: id !== undefined },
  );
  const revision = entrySession?.kept()?.revision ?? entry?.revision;
  const isSettled = state === 'clean' || state === 'saved';
  const isBehind =
    isSettled &&
    !isFetching &&
    there !== undefined &&
    revision !== undefined &&
    (there.revision > revision || there.trashed !== (entrySession === null && entry?.trashedAt !== null));
  const tell = useLatest(onChanged);
  useEffect(() => {
    if (isBehind) tell()();
  }, [isBehind, tell]);
  return null;
}
