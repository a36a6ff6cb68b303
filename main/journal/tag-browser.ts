import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { foldedTag, renameTagInTexts } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { TagInUse } from '#shared/journal/tags.ts';

/** The tags that an entry outside the trash carries, in the order of the alphabet. */
export function listTags(db: ReadDb): TagInUse[] {
  return db
    .prepare<[], TagInUse>(
      `SELECT tags.id, tags.name, count(*) AS entries
       FROM tags JOIN entry_tags ON entry_tags.tag = tags.id JOIN entries ON entries.id = entry_tags.entry
       WHERE tags.merged_into IS NULL AND entries.trashed_at IS NULL
       GROUP BY tags.id ORDER BY tags.folded`,
    )
    .all();
}

/** How many tags are in use. */
export function countTags(db: ReadDb): number {
  return db
    .prepare<[], number>(
      `SELECT count(DISTINCT entry_tags.tag) FROM entry_tags JOIN entries ON entries.id = entry_tags.entry
       WHERE entries.trashed_at IS NULL`,
    )
    .pluck()
    .get() as number;
}

/**
 * Gives a tag another name, in texts as well. Only the case of a name may change too.
 *
 * @throws WaymarkError `not-found`; `conflict` with the other `tag` when it has the name already.
 */
export function renameTag(
  db: Db,
  clock: Clock,
  { id, name }: { id: string; name: string },
): { before: string } {
  return inTransaction(db, () => {
    const before = requireTag(db, id);
    const folded = foldedTag(name);
    const other = prepared<[string, string], string>(
      db,
      'SELECT id FROM tags WHERE folded = ? AND merged_into IS NULL AND id <> ?',
    )
      .pluck()
      .get(folded, id);
    if (other !== undefined) {
      throw new WaymarkError('conflict', 'There is a tag of this name already. You can merge the two.', {
        tag: other,
      });
    }
    db.prepare('UPDATE tags SET name = @name, folded = @folded WHERE id = @id').run({
      id,
      name: name.trim().normalize('NFC'),
      folded,
    });
    renameTagInTexts(db, id, instantOf(clock));
    return { before };
  });
}

interface CarriedRow {
  id: string;
  named: number;
  written: number;
  other_named: number | null;
  other_written: number | null;
}

/**
 * Makes one tag of two. The one that goes stays as a record that leads to the other, for texts that name it.
 *
 * @throws WaymarkError `not-found` for either; `invalid` when both are the same.
 */
export function mergeTags(db: Db, clock: Clock, { from, into }: { from: string; into: string }): void {
  inTransaction(db, () => {
    requireTag(db, from);
    requireTag(db, into);
    if (from === into) throw new WaymarkError('invalid', 'Choose another tag to merge this one into.');
    const carried = db
      .prepare<[object], CarriedRow>(
        `SELECT mine.entry AS id, mine.named, mine.written, other.named AS other_named, other.written AS other_written
         FROM entry_tags AS mine
         LEFT JOIN entry_tags AS other ON other.entry = mine.entry AND other.tag = @into
         WHERE mine.tag = @from ORDER BY mine.entry`,
      )
      .all({ from, into });
    const carry = carriesTag(db);
    for (const { id, named, written, other_named: other, other_written: otherWritten } of carried) {
      carry(id, into, Boolean(named || other), Boolean(written || otherWritten));
    }
    db.prepare('DELETE FROM entry_tags WHERE tag = ?').run(from);
    db.prepare('UPDATE tags SET merged_into = ? WHERE id = ?').run(into, from);
    renameTagInTexts(db, into, instantOf(clock));
  });
}

function carriesTag(db: Db): (entry: string, tag: string, named: boolean, written: boolean) => void {
  const set = db.prepare<object>(
    `INSERT INTO entry_tags (entry, tag, named, written) VALUES (@entry, @tag, @named, @written)
     ON CONFLICT (entry, tag) DO UPDATE SET named = excluded.named, written = excluded.written`,
  );
  return (entry, tag, named, written) =>
    void set.run({ entry, tag, named: named ? 1 : 0, written: written ? 1 : 0 });
}

function requireTag(db: ReadDb, id: string): string {
  const name = prepared<[string], string>(db, 'SELECT name FROM tags WHERE id = ? AND merged_into IS NULL')
    .pluck()
    .get(id);
  if (name === undefined) throw new WaymarkError('not-found', 'This tag is not in the vault any more.');
  return name;
}
