import type { HandlersOf } from '#main/bridge/handlers.ts';
import { duplicateEntry } from './duplicate.ts';
import { mergeEntries } from './merge.ts';
import { splitEntry } from './split.ts';

/** Making two entries of one, and one of two. */
export const pieceHandlers = {
  'journal.duplicate': ({ db, clock }, { id }) => duplicateEntry(db, clock, id),
  'journal.merge': ({ db, clock, locale }, wanted) => {
    mergeEntries(db, { clock, locale }, wanted);
    return {};
  },
  'journal.split': ({ db, clock }, wanted) => splitEntry(db, clock, wanted),
} satisfies Partial<HandlersOf<'journal'>>;
