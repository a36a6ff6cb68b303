import { groupRows } from '#main/database/group.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { recordRow } from '#main/database/record.ts';
import { dateOnWall } from '#shared/calendar/wall.ts';
import { topicOfMessage } from '#shared/people/message-fields.ts';
import {
  type Contact,
  type DuePerson,
  dueOn,
  lastContact,
  nextTouch,
  type PersonTouch,
  type Rhythm,
  type Touch,
  touchState,
} from '#shared/people/touch.ts';
import { type TouchRow, touched } from './rows.ts';

/** People who are there, and were not found to be somebody else. */
export const present = 'people.trashed_at IS NULL AND people.merged_into IS NULL';

/** The first line of a text. */
const firstLine = (text: string): string =>
  `substr(CASE instr(${text}, char(10)) WHEN 0 THEN ${text} ELSE substr(${text}, 1, instr(${text}, char(10)) - 1) END, 1, 200)`;

/**
 * The latest time of each way of being in touch, of some of the people. With `max` alone, SQLite takes the other columns from the row
 * that has it.
 */
function latestOf(which: string): string {
  return `
    SELECT conversation_people.person AS person, 'talk' AS way, conversations.id AS id, max(conversations.date) AS date,
      conversations.name AS topic
    FROM people JOIN conversation_people ON conversation_people.person = people.id
      JOIN conversations ON conversations.id = conversation_people.conversation
    WHERE ${which} AND conversations.status = 'had' AND conversations.trashed_at IS NULL AND conversations.date <= @today
    GROUP BY conversation_people.person
    UNION ALL
    SELECT sent_messages.person, 'message', sent_messages.id, max(sent_messages.date), substr(sent_messages.text, 1, 400)
    FROM people JOIN sent_messages ON sent_messages.person = people.id
    WHERE ${which} AND sent_messages.trashed_at IS NULL AND sent_messages.date <= @today
    GROUP BY sent_messages.person
    UNION ALL
    SELECT people.id, 'mention', entries.id, max(entries.date),
      CASE entries.title WHEN '' THEN ${firstLine('entries.preview')} ELSE entries.title END
    FROM people JOIN links ON links.to_kind = 'person' AND links.to_id = people.id AND links.from_kind = 'entry'
      JOIN entries ON entries.id = links.from_id
    WHERE ${which} AND entries.trashed_at IS NULL AND entries.date <= @today
    GROUP BY people.id`;
}

type ContactRow = Contact & { person: string };

/** The latest contacts of people by their ids; `which` is a condition on `people`, with `@person` for one. */
export function contactsBy(
  db: ReadDb,
  which: string,
  today: string,
  person: string | null = null,
): ReadonlyMap<string, readonly Contact[]> {
  const rows = prepared<object, ContactRow>(db, latestOf(which))
    .all({ today, person })
    .map((row) => (row.way === 'message' ? { ...row, topic: topicOfMessage(row.topic) } : row));
  return groupRows(rows, ({ person: of }) => of);
}

/** How it stands with keeping in touch with one person. @throws WaymarkError `not-found`. */
export function readTouch(db: ReadDb, person: string, today: string): PersonTouch {
  const row = recordRow(db, touched, person);
  const contacts = contactsBy(db, 'people.id = @person', today, person).get(person) ?? [];
  const isPlanned =
    prepared<object>(db, `SELECT 1 FROM people WHERE id = @person AND ${planned}`).get({ person, today }) !==
    undefined;
  const { touch, last } = toTouch(row, contacts, isPlanned, today);
  return {
    rhythm: touch.rhythm,
    mentionsCount: row.mentions_count === 1,
    snoozedUntil: row.snoozed_until,
    last,
    due: dueOn(touch),
    next: nextTouch(touch),
    state: touchState(touch, today),
  };
}

/** Whether a talk with one of `people` is planned for today, a day to come, or a day that is open yet. */
const planned = `EXISTS (
  SELECT 1 FROM conversation_people JOIN conversations ON conversations.id = conversation_people.conversation
  WHERE conversation_people.person = people.id AND conversations.status = 'planned' AND conversations.trashed_at IS NULL
    AND (conversations.date IS NULL OR conversations.date >= @today))`;

type NamedRow = TouchRow & { organisation_name: string | null; planned: number };

/** Who is due on a day, the longest first. Two statements. */
export function listDue(db: ReadDb, today: string): DuePerson[] {
  const rows = prepared<object, NamedRow>(
    db,
    `SELECT people.*, organisations.name AS organisation_name, ${planned} AS planned FROM people
     LEFT JOIN organisations ON organisations.id = people.organisation AND organisations.trashed_at IS NULL
     WHERE ${present} AND people.rhythm_every IS NOT NULL`,
  ).all({ today });
  const contacts = contactsBy(db, `${present} AND people.rhythm_every IS NOT NULL`, today);
  return rows
    .flatMap((row) => {
      const { touch, last } = toTouch(row, contacts.get(row.id) ?? [], row.planned === 1, today);
      const since = dueOn(touch);
      if (touch.rhythm === null || since === null || touchState(touch, today) !== 'due') return [];
      const { id, name, work, picture } = row;
      return [
        {
          id,
          name,
          work,
          picture,
          organisation: row.organisation_name ?? '',
          since,
          last,
          rhythm: touch.rhythm,
        },
      ];
    })
    .sort((one, other) => (one.since < other.since ? -1 : Number(one.since > other.since)));
}

function toTouch(
  row: TouchRow,
  contacts: readonly Contact[],
  isPlanned: boolean,
  today: string,
): { touch: Touch; last: Contact | null } {
  const last = lastContact(contacts, { mentionsCount: row.mentions_count === 1, today });
  return {
    touch: {
      rhythm: rhythmOf(row),
      since: row.rhythm_since ?? dateOnWall(new Date(row.created_at)),
      last: last?.date ?? null,
      snoozedUntil: row.snoozed_until,
      isPlanned,
    },
    last: last && toContact(last),
  };
}

/** A contact without the person that its row names. */
export function toContact({ way, date, topic, id }: Contact): Contact {
  return { way, date, topic, id };
}

function rhythmOf({ rhythm_every: every, rhythm_unit: unit }: TouchRow): Rhythm | null {
  return every === null || unit === null ? null : { every, unit };
}
