import { keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { nameTags } from '#main/texts/index.ts';
import type { Details } from '#shared/journal/journal.ts';
import { requireJournal } from './journals.ts';
import { type EntryRow, entryRow, toDetails } from './rows.ts';
/** What may be changed; an absent field stays as it is. */
export type DetailChanges = { [Field in keyof Details]?: Details[Field] | undefined };

/**
 * Changes what an entry says beside its text, and keeps what it said before. The revision stays, since it guards the text.
 *
 * @throws WaymarkError `not-found` for the entry or the journal.
 */
export function describeEntry(
  db: Db,
  clock: Clock,
  { id, changes }: { id: string; changes: DetailChanges },
): Details {
  return inTransaction(db, () => {
    const before = entryRow(db, id);
    const then = toDetails(before);
    const now: Details = { ...then, ...withoutAbsent(changes) };
    if (JSON.stringify(now) === JSON.stringify(then)) return then;
    if (now.journal !== then.journal) requireJournal(db, now.journal);
    const at = instantOf(clock);
    keepState(db, {
      kind: 'entry-details',
      record: id,
      revision: before.revision,
      change: 'edit',
      at,
      state: then,
    });
    prepared<object>(
      db,
      `UPDATE entries SET journal = @journal, kind = @kind, mood = @mood, mood_words = @moodWords, energy = @energy,
         energy_words = @energyWords, starred = @starred, place = @place, direction = @direction
       WHERE id = @id`,
    ).run({ ...now, starred: now.starred ? 1 : 0, id });
    if (changes.tags) nameTags(db, id, now.tags, at);
    return toDetails(entryRow(db, id) satisfies EntryRow);
  });
}

function withoutAbsent(changes: DetailChanges): Partial<Details> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
