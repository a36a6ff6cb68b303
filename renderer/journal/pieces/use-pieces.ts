import { useNavigate } from '@tanstack/react-router';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { newAct, run } from '#renderer/commands/run.ts';
import { placeOfCursor } from '#renderer/editor/cursor-place.ts';
import { duplicateEntry } from '#renderer/journal/commands/duplicate-entry.ts';
import { mergeEntries } from '#renderer/journal/commands/merge-entries.ts';
import { splitEntry } from '#renderer/journal/commands/split-entry.ts';
import type { EntrySession } from '#renderer/journal/entry-session.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { splitDocument } from '#shared/document/split.ts';

/** Makes two entries of one, or one of two, each with the way back. */
export interface Pieces {
  duplicate(id: string, entrySession: EntrySession | null): Promise<void>;
  /** Puts the other entry below this one. */
  merge(entrySession: EntrySession, from: string): Promise<void>;
  /** Makes what stands below the cursor in its text an entry of its own. */
  split(entrySession: EntrySession, text: HTMLElement | null): Promise<void>;
}

/** `reload` reads the open entry anew, after its text was changed from outside of the page. */
export function usePieces(reload: () => void): Pieces {
  const navigate = useNavigate();
  const open = (id: string) => navigate({ to: '/journal/$id', params: { id }, search: (before) => before });
  const problem = (words: string): void => void notify({ tone: 'problem', words });
  const fail = (error: unknown): void => problem(sentenceOf(error));
  /** Saves what is unsaved, since what is in the vault is what is worked on. */
  const settled = async (entrySession: EntrySession | null, not: string): Promise<boolean> => {
    if (entrySession === null || (await entrySession.session.flush())) return true;
    problem(`The entry could not be saved, so it was not ${not}.`);
    return false;
  };
  return {
    duplicate: async (id, entrySession) => {
      if (!(await settled(entrySession, 'duplicated'))) return;
      try {
        const act = newAct();
        const copy = await run(duplicateEntry, { id }, '', { act, afterwards: () => void open(id) });
        await open(copy.id);
        offerUndo('This is the copy.', act);
      } catch (error) {
        fail(error);
      }
    },
    merge: async (entrySession, from) => {
      const kept = (await settled(entrySession, 'merged')) ? entrySession.kept() : null;
      if (kept === null) return;
      try {
        const act = newAct();
        const pieces = { into: kept.id, revision: kept.revision, from };
        await run(mergeEntries, pieces, '', { act, afterwards: reload });
        reload();
        offerUndo('The other entry stands below this one now, and lies in the trash as it was.', act);
      } catch (error) {
        fail(error);
      }
    },
    split: async (entrySession, text) => {
      const place = text && placeOfCursor(text);
      const kept = (await settled(entrySession, 'split')) ? entrySession.kept() : null;
      if (kept === null) return;
      const { title, date, read } = entrySession.writing();
      const parts = place && splitDocument(read(), place);
      if (parts === null) {
        notify({
          words: 'Put the cursor where the second entry is to begin, with words above and below it.',
        });
        return;
      }
      try {
        const { id, revision } = kept;
        const act = newAct();
        await run(splitEntry, { id, revision, title, date, ...parts }, '', { act, afterwards: reload });
        reload();
        offerUndo('What stood below the cursor is an entry of its own, of the same day.', act);
      } catch (error) {
        fail(error);
      }
    },
  };
}
