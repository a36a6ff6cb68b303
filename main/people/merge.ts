import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import { recordRow, setRecord, trashRecord } from '#main/database/record.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { renameMentions } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { type Contradictory, mergedSheet } from '#shared/people/merged.ts';
import type { Person } from '#shared/people/people.ts';
import { savePerson } from './people.ts';
import { people, personOf } from './rows.ts';

interface Merge {
  into: string;
  from: string;
  take: readonly Contradictory[];
}

/**
 * Makes one person of two. Everything that is tied to `from`, or names them, is tied to `into`, who says then what only the other
 * said, and of what contradicts each other what is in `take`. `from` stays out of sight, and leads to `into`.
 *
 * @throws WaymarkError `invalid` for one and the same; `not-found` for either.
 */
export function mergePeople(db: Db, clock: Clock, { into, from, take }: Merge): Person {
  return inTransaction(db, () => {
    if (into === from) throw new WaymarkError('invalid', 'Choose two different people.');
    const target = personOf(db, into);
    const source = personOf(db, from);
    const sheet = mergedSheet(target, source, take);
    const introducedBy = [into, from].includes(sheet.introducedBy ?? '') ? null : sheet.introducedBy;
    const at = instantOf(clock);
    // The texts are found by their ties, so they come first.
    renameMentions(db, { was: from, becomes: into }, at);
    moveLinks(db, into, from);
    moveNamings(db, into, from);
    setRecord(db, clock, people, from, { merged_into: into }, 'merge');
    trashRecord(db, clock, people, from);
    // The other may have been introduced by the one that they are now.
    prepared<[string]>(db, 'UPDATE people SET introduced_by = NULL WHERE id = ? AND introduced_by = id').run(
      into,
    );
    const { revision } = recordRow(db, people, into);
    return savePerson(db, clock, { ...sheet, introducedBy, id: into, revision });
  });
}

/** Ties of one person become those of the other; what both are tied to stays once. */
function moveLinks(db: Db, into: string, from: string): void {
  for (const side of ['to', 'from']) {
    prepared<object>(
      db,
      `UPDATE OR IGNORE links SET ${side}_id = @into WHERE ${side}_kind = 'person' AND ${side}_id = @from`,
    ).run({ into, from });
    prepared<object>(db, `DELETE FROM links WHERE ${side}_kind = 'person' AND ${side}_id = @from`).run({
      from,
    });
  }
}

/** Whatever names a person in a column of its own: read from the schema, so that no table is forgotten. */
function moveNamings(db: Db, into: string, from: string): void {
  const tables = prepared<[], string>(
    db,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  )
    .pluck()
    .all();
  for (const table of tables) {
    const keys = db.pragma(`foreign_key_list(${table})`) as {
      table: string;
      from: string;
      on_delete: string;
    }[];
    for (const { from: column, on_delete: rule } of keys.filter((key) => key.table === 'people')) {
      prepared<object>(db, `UPDATE OR IGNORE ${table} SET ${column} = @into WHERE ${column} = @from`).run({
        into,
        from,
      });
      // Where both were named, as two who took part in one talk, the one who is left is named once.
      if (rule === 'CASCADE') {
        prepared<object>(db, `DELETE FROM ${table} WHERE ${column} = @from`).run({ from });
      }
    }
  }
}
