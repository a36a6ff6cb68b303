import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import { dateOnWall } from '#shared/calendar/wall.ts';
import type { Circle, ShownPerson } from '#shared/people/people.ts';
import { nextTouch } from '#shared/people/touch.ts';
import { type PersonRow, rhythmOf, tagsOf } from './rows.ts';

/**
 * The last day on which the person was in touch with somebody of `people`: a talk, a message that was kept, or
 * an entry about them where that counts.
 * What lies after `@today` has not been.
 */
export const lastTouchSql = `nullif(max(
  coalesce((SELECT max(conversations.date) FROM conversation_people
    JOIN conversations ON conversations.id = conversation_people.conversation
    WHERE conversation_people.person = people.id AND conversations.status = 'had'
      AND conversations.trashed_at IS NULL AND conversations.date <= @today), ''),
  coalesce((SELECT max(sent_messages.date) FROM sent_messages
    WHERE sent_messages.person = people.id AND sent_messages.trashed_at IS NULL AND sent_messages.date <= @today), ''),
  coalesce((SELECT max(entries.date) FROM links JOIN entries ON entries.id = links.from_id
    WHERE people.mentions_count = 1 AND links.to_kind = 'person' AND links.to_id = people.id
      AND links.from_kind = 'entry' AND entries.trashed_at IS NULL AND entries.date <= @today), '')), '')`;

/** Who belongs to something that is looked into or pursued. It is gathered once, from the few ties that options and goals have. */
const isTied = `people.id IN (
  SELECT links.to_id FROM links JOIN options ON options.id = links.from_id AND options.trashed_at IS NULL
    WHERE links.from_kind = 'option' AND +links.to_kind = 'person'
  UNION ALL
  SELECT links.to_id FROM links JOIN goals ON goals.id = links.from_id AND goals.trashed_at IS NULL
    WHERE links.from_kind = 'goal' AND +links.to_kind = 'person')`;

const circleSql = `CASE WHEN people.mentor = 1 OR people.closeness >= 4 THEN 'close'
  WHEN people.tags <> '[]' OR ${isTied} THEN 'field'
  WHEN organisations.id IS NOT NULL THEN 'organisation' ELSE 'other' END`;

type ShownRow = Pick<
  PersonRow,
  | 'id'
  | 'name'
  | 'work'
  | 'tags'
  | 'picture'
  | 'mentor'
  | 'closeness'
  | 'rhythm_every'
  | 'rhythm_unit'
  | 'rhythm_since'
  | 'snoozed_until'
  | 'created_at'
> & { circle: Circle; organisation: string | null; organisation_name: string | null; last_on: string | null };

/** Everybody outside the trash by circle, organisation and name, or the first of them. One statement, however many there are. */
export function overview(
  db: ReadDb,
  clock: Clock,
  first: number | null,
): { people: ShownPerson[]; total: number } {
  const rows = prepared<object, ShownRow>(
    db,
    `SELECT people.id, people.name, people.work, people.tags, people.picture, people.mentor, people.closeness,
            people.rhythm_every, people.rhythm_unit, people.rhythm_since, people.snoozed_until, people.created_at,
            shown.circle, shown.organisation, shown.organisation_name, ${lastTouchSql} AS last_on
     FROM (
       SELECT people.id, people.name, ${circleSql} AS circle,
              organisations.id AS organisation, organisations.name AS organisation_name
       FROM people LEFT JOIN organisations
         ON organisations.id = people.organisation AND organisations.trashed_at IS NULL
       WHERE people.trashed_at IS NULL
       ORDER BY CASE circle WHEN 'close' THEN 0 WHEN 'field' THEN 1 WHEN 'organisation' THEN 2 ELSE 3 END,
         iif(circle = 'organisation', organisations.name, '') COLLATE NOCASE,
         iif(circle = 'organisation', organisations.id, ''),
         people.name COLLATE NOCASE, people.id
       LIMIT @first
     ) AS shown JOIN people ON people.id = shown.id`,
  ).all({ today: todayOf(clock), first: first ?? -1 });
  const total = prepared<[], number>(db, 'SELECT count(*) FROM people WHERE trashed_at IS NULL')
    .pluck()
    .get() as number;
  return { people: rows.map(toShown), total };
}

function toShown(row: ShownRow): ShownPerson {
  const { id, name, work, circle, organisation, organisation_name: where, picture, closeness } = row;
  return {
    ...{ id, name, work, circle, picture, closeness },
    organisation: organisation === null || where === null ? null : { id: organisation, name: where },
    tags: tagsOf(row),
    mentor: row.mentor === 1,
    lastOn: row.last_on,
    nextOn: nextOf(row, row.last_on),
  };
}

/** When it is time again by somebody's rhythm; null without one. */
export function nextOf(
  row: Pick<PersonRow, 'rhythm_every' | 'rhythm_unit' | 'rhythm_since' | 'snoozed_until' | 'created_at'>,
  lastOn: string | null,
): string | null {
  return nextTouch({
    rhythm: rhythmOf(row),
    since: row.rhythm_since ?? dateOnWall(new Date(row.created_at)),
    last: lastOn,
    snoozedUntil: row.snoozed_until,
    isPlanned: false,
  });
}
