import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { EditorHandle } from '#renderer/editor/editor-handle.ts';
import { showFound } from '#renderer/editor/found-words.ts';
import type { SlashItem } from '#renderer/editor/slash-menu/items.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { EntrySession } from './entry-session.ts';
import { leave } from './leave.ts';
import { splitItem } from './pieces/split-item.tsx';
import { usePieces } from './pieces/use-pieces.ts';

/** Tells once when a new entry has come into being. */
export function useCreated(id: string | null, onCreated: (id: string) => void): void {
  useEffect(() => {
    if (id) onCreated(id);
  }, [id, onCreated]);
}

/** Saves what is unsaved when the page is left. */
export function useLeaving(entrySession: EntrySession): void {
  const navigate = useNavigate();
  useEffect(
    () => () =>
      void leave(entrySession, (left) => void navigate({ to: '/journal/$id', params: { id: left } })),
    [entrySession, navigate],
  );
}

/** Where the eye and the cursor go when an entry is opened: a new one's first gap, or the words that were searched for. */
export function useArrival(
  text: EditorHandle | null,
  { isNew, found }: { isNew: boolean; found: string | undefined },
): void {
  useEffect(() => {
    if (isNew) text?.goToFirstGap();
  }, [isNew, text]);
  useEffect(() => {
    const element = text?.text();
    return element && found ? showFound(element, found) : undefined;
  }, [text, found]);
}

/** What the slash menu offers beside what every text has. It stays the same while the entry is open. */
export function useSlashItems(
  entrySession: EntrySession,
  reload: () => void,
  text: EditorHandle | null,
): readonly SlashItem[] {
  const now = useLatest({ pieces: usePieces(reload), text });
  return useMemo(
    () => [
      splitItem(() => {
        const { pieces, text: written } = now();
        void pieces.split(entrySession, written?.text() ?? null);
      }),
    ],
    [entrySession, now],
  );
}
