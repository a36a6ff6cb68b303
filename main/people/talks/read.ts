import { groupRows } from '#main/database/group.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { countRecords, recordRow } from '#main/database/record.ts';
import type { Conversation, ConversationPage, Lead } from '#shared/people/conversations.ts';
import { asksOf } from './asks.ts';
import { promisesOf } from './promises.ts';
import { agendaOf, type ConversationRow, conversations } from './rows.ts';

type ShownRow = ConversationRow & {
  option_name: string | null;
  goal_title: string | null;
  entry_title: string | null;
  entry_preview: string | null;
  entry_trashed: string | null;
};

type People = Conversation['people'];

const shown = `
  SELECT conversations.*, options.name AS option_name, goals.title AS goal_title, entries.title AS entry_title,
    entries.preview AS entry_preview, entries.trashed_at AS entry_trashed
  FROM conversations
  LEFT JOIN options ON options.id = conversations.option AND options.trashed_at IS NULL
  LEFT JOIN goals ON goals.id = conversations.goal AND goals.trashed_at IS NULL
  LEFT JOIN entries ON entries.id = conversations.entry
  WHERE conversations.trashed_at IS NULL`;

export interface WantedTalks {
  person?: string | null;
  option?: string | null;
  goal?: string | null;
  entry?: string | null;
}

const wantedBy = {
  person: 'conversations.id IN (SELECT conversation FROM conversation_people WHERE person = @person)',
  option: 'conversations.option = @option',
  goal: 'conversations.goal = @goal',
  entry: 'conversations.entry = @entry',
} as const;

/** Talks outside the trash: all of them, or those that are wanted, in the order in which a list shows them. Two statements. */
export function listConversations(db: ReadDb, wanted: WantedTalks = {}): Conversation[] {
  const by = (Object.keys(wantedBy) as (keyof typeof wantedBy)[]).filter((field) => wanted[field] != null);
  const where = by.map((field) => `AND ${wantedBy[field]}`).join(' ');
  const rows = prepared<object, ShownRow>(db, `${shown} ${where}`).all(wanted);
  const people = peopleOf(db, by.length === 0 ? null : rows.map(({ id }) => id));
  return rows.sort(inOrder).map((row) => toConversation(row, people.get(row.id) ?? []));
}

/** The talks whose notes an entry is, as it tells them. */
export function talksOfEntry(
  db: ReadDb,
  entry: string,
): Pick<Conversation, 'id' | 'name' | 'date' | 'channel' | 'people'>[] {
  return listConversations(db, { entry }).map(({ id, name, date, channel, people }) => ({
    id,
    name,
    date,
    channel,
    people,
  }));
}

/**
 * A talk that is not in the trash, with what came of it.
 *
 * @throws WaymarkError `not-found`.
 */
export function getConversation(db: ReadDb, id: string): ConversationPage {
  recordRow(db, conversations, id);
  const row = prepared<[string], ShownRow>(db, `${shown} AND conversations.id = ?`).get(id) as ShownRow;
  return {
    ...toConversation(row, peopleOf(db, [id]).get(id) ?? []),
    leads: leadsOf(db, id),
    promises: promisesOf(db, id),
    asks: asksOf(db, { conversation: id, withOpen: row.status === 'planned' || isLatest(db, row) }),
  };
}

/** How many there are outside the trash. */
export const countConversations = (db: ReadDb): number => countRecords(db, conversations);

/** Whether no later talk with any of its people is there, so that what is open could still be asked in it. */
function isLatest(db: ReadDb, { id, date }: ConversationRow): boolean {
  return (
    prepared<object>(
      db,
      `SELECT 1 FROM conversation_people AS here
       JOIN conversation_people AS there ON there.person = here.person AND there.conversation <> here.conversation
       JOIN conversations ON conversations.id = there.conversation AND conversations.trashed_at IS NULL
         AND (conversations.status = 'planned' OR conversations.date > @date)
       WHERE here.conversation = @id LIMIT 1`,
    ).get({ id, date: date ?? '' }) === undefined
  );
}

/** Whom talks were with, without those in the trash: of all of them, or of those named. */
function peopleOf(db: ReadDb, ids: readonly string[] | null): Map<string, People> {
  const which = ids === null ? '' : 'WHERE conversation IN (SELECT value FROM json_each(@ids))';
  const rows = prepared<object, People[number] & { conversation: string }>(
    db,
    `SELECT conversation, people.id, people.name FROM conversation_people
     JOIN people ON people.id = conversation_people.person AND people.trashed_at IS NULL ${which}
     ORDER BY people.name COLLATE NOCASE, people.id`,
  ).all(ids === null ? {} : { ids: JSON.stringify(ids) });
  return new Map(
    [...groupRows(rows, (row) => row.conversation)].map(([conversation, group]) => [
      conversation,
      group.map(({ id, name }) => ({ id, name })),
    ]),
  );
}

function leadsOf(db: ReadDb, conversation: string): Lead[] {
  return prepared<[string], { id: string; text: string; person: string | null; name: string | null }>(
    db,
    `SELECT conversation_leads.id, text, person, people.name FROM conversation_leads
     LEFT JOIN people ON people.id = person AND people.trashed_at IS NULL
     WHERE conversation = ? AND conversation_leads.trashed_at IS NULL
     ORDER BY conversation_leads.created_at, conversation_leads.id`,
  )
    .all(conversation)
    .map(({ id, text, person, name }) => ({
      id,
      text,
      person: person === null || name === null ? null : { id: person, name },
    }));
}

function inOrder(one: ShownRow, other: ShownRow): number {
  if (one.status !== other.status) return one.status === 'planned' ? -1 : 1;
  const byDay =
    one.status === 'planned'
      ? compared(one.date ?? '9999', other.date ?? '9999')
      : compared(other.date ?? '', one.date ?? '');
  return byDay || compared(other.created_at, one.created_at) || compared(other.id, one.id);
}

function compared(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function toConversation(row: ShownRow, people: People): Conversation {
  const { option, option_name: optionName, goal, goal_title: goalTitle } = row;
  const { entry, entry_title: title, entry_preview: preview } = row;
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    date: row.date,
    channel: row.channel,
    place: row.place,
    agenda: agendaOf(row.agenda),
    asked: row.asked,
    energy: row.energy,
    thankedOn: row.thanked_on,
    audience: row.audience,
    people,
    option: option === null || optionName === null ? null : { id: option, name: optionName },
    goal: goal === null || goalTitle === null ? null : { id: goal, title: goalTitle },
    entry:
      entry === null || title === null || preview === null
        ? null
        : { id: entry, title, preview, inTrash: row.entry_trashed !== null },
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    revision: row.revision,
  };
}
