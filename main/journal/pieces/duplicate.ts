import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { describeEntry } from '#main/journal/describe.ts';
import { getEntry } from '#main/journal/read.ts';
import { entryRow } from '#main/journal/rows.ts';
import { insertEntry } from '#main/journal/write.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { storedText, wholeDocument } from '#main/texts/index.ts';
import type { Entry } from '#shared/journal/journal.ts';
import { copyTies, otherTags } from './ties.ts';

/**
 * A second entry with the same text and details, of the same day. Evidence keeps pointing to the first.
 *
 * @throws WaymarkError `not-found`; `unsupported` for a text that this version does not fully understand; `corrupt` for a damaged one.
 */
export function duplicateEntry(db: Db, clock: Clock, id: string): Entry {
  return inTransaction(db, () => {
    const row = entryRow(db, id);
    const at = instantOf(clock);
    const copy = uuid();
    insertEntry(db, {
      id: copy,
      journal: row.journal,
      kind: row.kind,
      title: row.title === '' ? '' : `${row.title} (copy)`.slice(0, 2_000),
      date: row.date,
      time: row.time,
      text: storedText(wholeDocument(row.document, 'entry')),
      tags: otherTags(db, id),
      starred: row.starred === 1,
      mood: row.mood,
      moodWords: row.mood_words,
      energy: row.energy,
      energyWords: row.energy_words,
      place: row.place,
      prompt: row.prompt,
      createdAt: at,
      modifiedAt: at,
    });
    if (row.direction !== 'auto')
      describeEntry(db, clock, { id: copy, changes: { direction: row.direction } });
    copyTies(db, { from: id, to: copy }, at);
    return getEntry(db, copy);
  });
}
