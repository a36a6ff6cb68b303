import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { entryRow } from '#main/journal/rows.ts';
import { insertEntry, saveEntry } from '#main/journal/write.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { moveEvidence } from '#main/reflection/index.ts';
import { passagesIn, storedText } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { StoredDocument } from '#shared/document/document.ts';
import { plainText } from '#shared/document/plain-text.ts';
import { copyTies, otherTags } from './ties.ts';

/**
 * Saves an entry with the text above a place; what stands below becomes an entry of its own of the same journal, day and
 * time, with the same place, tags and ties.
 *
 * @throws WaymarkError as a save: `conflict`, `not-found`, `unsupported`; `invalid` when nothing would be parted.
 */
export function splitEntry(
  db: Db,
  clock: Clock,
  wanted: {
    id: string;
    revision: number;
    title: string;
    date: string | null;
    time?: string | null | undefined;
    above: StoredDocument;
    below: StoredDocument;
  },
): { rest: string } {
  const { id, revision, title, date, time, above, below } = wanted;
  return inTransaction(db, () => {
    const text = storedText(below);
    const saved = saveEntry(db, clock, { id, revision, title, date, time, document: above }, 'split');
    if (saved.revision === revision) {
      throw new WaymarkError(
        'invalid',
        'There is nothing below this place. Put the cursor where the second entry begins.',
      );
    }
    const row = entryRow(db, id);
    const at = instantOf(clock);
    const rest = uuid();
    insertEntry(db, {
      id: rest,
      journal: row.journal,
      kind: row.kind === 'prompted' ? 'free' : row.kind,
      title: '',
      date: row.date,
      time: row.time,
      text,
      tags: otherTags(db, id),
      starred: false,
      place: row.place,
      createdAt: at,
      modifiedAt: at,
    });
    copyTies(db, { from: id, to: rest }, at);
    const only = passagesIn(db, id, { text: text.plain, not: plainText(above) });
    if (only.length > 0) moveEvidence(db, clock, { from: id, to: rest, only });
    return { rest };
  });
}
