import type { HandlersOf } from '#main/bridge/handlers.ts';
import { duplicateEntry } from './duplicate.ts';
import { mergeEntries, undoMerge } from './merge.ts';
import { splitEntry, undoSplit } from './split.ts';

/** Making two entries of one, and one of two. */
export const pieceHandlers = {
  'journal.duplicate': ({ db, clock }, { id }) => duplicateEntry(db, clock, id),
  'journal.merge': ({ db, clock, locale }, wanted) => mergeEntries(db, { clock, locale }, wanted),
  'journal.undoMerge': ({ db, clock }, merged) => {
    undoMerge(db, clock, merged);
    return {};
  },
  'journal.split': ({ db, clock }, wanted) => splitEntry(db, clock, wanted),
  'journal.undoSplit': ({ db, clock }, split) => {
    undoSplit(db, clock, split);
    return {};
  },
} satisfies Partial<HandlersOf<'journal'>>;
