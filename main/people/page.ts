import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { recordRow } from '#main/database/record.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import type { PersonPage } from '#shared/people/people.ts';
import { lastTouchSql, nextOf } from './overview.ts';
import { people, toPerson } from './rows.ts';

/** Whom an id means now: the person that they turned out to be, or they themselves. */
export function presentPerson(db: ReadDb, id: string): string {
  const into = prepared<[string], string | null>(db, 'SELECT merged_into FROM people WHERE id = ?')
    .pluck()
    .get(id);
  return into ?? id;
}

/**
 * A person with what they are tied to; of somebody who became a part of somebody else, that other person.
 *
 * @throws WaymarkError `not-found`.
 */
export function readPerson(db: ReadDb, clock: Clock, named: string): PersonPage {
  const id = presentPerson(db, named);
  const row = recordRow(db, people, id);
  const lastOn = prepared<object, string | null>(db, `SELECT ${lastTouchSql} FROM people WHERE id = @id`)
    .pluck()
    .get({ id, today: todayOf(clock) }) as string | null;
  return {
    ...toPerson(db, row),
    lastOn,
    nextOn: nextOf(row, lastOn),
    options: prepared<[string], PersonPage['options'][number]>(
      db,
      `SELECT options.id, options.name, options.status FROM links JOIN options ON options.id = links.from_id
       WHERE links.to_kind = 'person' AND links.to_id = ? AND links.type = 'about' AND links.from_kind = 'option'
         AND options.trashed_at IS NULL ORDER BY links.created_at, options.id`,
    ).all(id),
    goals: prepared<[string], PersonPage['goals'][number]>(
      db,
      `SELECT goals.id, goals.title AS name, goals.status,
              count(milestones.done_at) AS done, count(milestones.id) AS milestones
       FROM links JOIN goals ON goals.id = links.from_id
       LEFT JOIN milestones ON milestones.goal = goals.id AND milestones.trashed_at IS NULL
       WHERE links.to_kind = 'person' AND links.to_id = ? AND links.type = 'serves' AND links.from_kind = 'goal'
         AND goals.trashed_at IS NULL GROUP BY goals.id ORDER BY links.created_at, goals.id`,
    ).all(id),
    applications: prepared<[string], PersonPage['applications'][number]>(
      db,
      `SELECT id, name, outcome FROM applications WHERE person = ? AND trashed_at IS NULL
       ORDER BY created_at DESC, id DESC`,
    ).all(id),
    introduced: prepared<[string], PersonPage['introduced'][number]>(
      db,
      `SELECT id, name FROM people WHERE introduced_by = ? AND trashed_at IS NULL ORDER BY created_at, id`,
    ).all(id),
    namedIn: prepared<[string], number>(
      db,
      `SELECT count(DISTINCT entries.id) FROM links JOIN entries ON entries.id = links.from_id
       WHERE links.to_kind = 'person' AND links.to_id = ? AND links.type IN ('mentions', 'about')
         AND links.from_kind = 'entry' AND entries.trashed_at IS NULL`,
    )
      .pluck()
      .get(id) as number,
  };
}
