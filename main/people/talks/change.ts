import { v7 as uuid } from 'uuid';
import { keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  insertRecord,
  recordRow,
  restoreRecord,
  saveRecord,
  setRecord,
  trashRecord,
} from '#main/database/record.ts';
import { needOption } from '#main/explore/index.ts';
import { needGoal } from '#main/goals/index.ts';
import { needPerson } from '#main/people/index.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import type {
  AgendaLine,
  Channel,
  ConversationPage,
  ConversationSheet,
  ConversationStatus,
} from '#shared/people/conversations.ts';
import { getConversation } from './read.ts';
import { type ConversationRow, conversations } from './rows.ts';

/** What a talk begins as. */
export interface NewConversation {
  people: readonly string[];
  name?: string;
  status?: ConversationStatus;
  date?: string | null;
  channel?: Channel;
  place?: string;
  agenda?: readonly AgendaLine[];
  option?: string | null;
  goal?: string | null;
  entry?: string | null;
}

/**
 * Writes down a talk, planned or had, which only the person sees at first.
 *
 * @throws WaymarkError `not-found` for somebody it is with, the option or the goal.
 */
export function addConversation(db: Db, clock: Clock, added: NewConversation): ConversationPage {
  const { people, option = null, goal = null } = added;
  return inTransaction(db, () => {
    needOption(db, option);
    needGoal(db, goal);
    const at = instantOf(clock);
    const row: ConversationRow = {
      id: uuid(),
      name: added.name ?? '',
      status: added.status ?? 'planned',
      date: added.date ?? null,
      channel: added.channel ?? 'in-person',
      place: added.place ?? '',
      agenda: JSON.stringify(added.agenda ?? []),
      entry: added.entry ?? null,
      asked: '',
      energy: null,
      option,
      goal,
      thanked_on: null,
      audience: 'me',
      revision: 1,
      created_at: at,
      modified_at: at,
      trashed_at: null,
    };
    insertRecord(db, conversations, row);
    for (const person of new Set(people)) {
      needPerson(db, person);
      addWith(db, row.id, person);
    }
    return getConversation(db, row.id);
  });
}

/**
 * Saves what is written of a talk. Saving what is there already changes nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`.
 */
export function saveConversation(
  db: Db,
  clock: Clock,
  { id, revision, agenda, thankedOn, ...said }: ConversationSheet & { id: string; revision: number },
): ConversationPage {
  const { name, status, date, channel, place, asked, energy, audience } = said;
  const fields = { name, status, date, channel, place, asked, energy, audience };
  return inTransaction(db, () => {
    saveRecord(db, clock, conversations, {
      id,
      revision,
      fields: { ...fields, agenda: JSON.stringify(agenda), thanked_on: thankedOn },
    });
    return getConversation(db, id);
  });
}

/**
 * Says with whom a talk is. Those in the trash stay with it.
 *
 * @throws WaymarkError `not-found` for the talk or somebody new.
 */
export function setConversationPeople(
  db: Db,
  clock: Clock,
  { id, people }: { id: string; people: readonly string[] },
): ConversationPage {
  return inTransaction(db, () => {
    const row = recordRow(db, conversations, id);
    const before = getConversation(db, id).people.map((person) => person.id);
    const added = people.filter((person) => !before.includes(person));
    const removed = before.filter((person) => !people.includes(person));
    if (added.length + removed.length === 0) return getConversation(db, id);
    keepState(db, {
      kind: 'conversation',
      record: id,
      revision: row.revision,
      change: 'link',
      at: instantOf(clock),
      state: { ...row, people: before },
    });
    for (const person of new Set(added)) {
      needPerson(db, person);
      addWith(db, id, person);
    }
    for (const person of removed) {
      prepared<[string, string]>(
        db,
        'DELETE FROM conversation_people WHERE conversation = ? AND person = ?',
      ).run(id, person);
    }
    return getConversation(db, id);
  });
}

/** Says which option a talk is about, and which goal it serves. @throws WaymarkError `not-found` for any. */
export function tieConversation(
  db: Db,
  clock: Clock,
  { id, option, goal }: { id: string; option: string | null; goal: string | null },
): ConversationPage {
  return inTransaction(db, () => {
    const before = recordRow(db, conversations, id);
    if (option !== before.option) needOption(db, option);
    if (goal !== before.goal) needGoal(db, goal);
    setRecord(db, clock, conversations, id, { option, goal }, 'link');
    return getConversation(db, id);
  });
}

/** Moves a talk to the trash; its notes stay in the journal. @throws WaymarkError `not-found`. */
export const trashConversation = (db: Db, clock: Clock, id: string): void =>
  trashRecord(db, clock, conversations, id);
/** @throws WaymarkError `not-found` when there is no such talk. */
export const restoreConversation = (db: Db, clock: Clock, id: string): void =>
  restoreRecord(db, clock, conversations, id);

/** Talks in the trash, the latest first; one without a name goes by whom it was with. */
export function listTrashedConversations(
  db: ReadDb,
): { kind: 'conversation'; id: string; title: string; trashedAt: string }[] {
  return prepared<[], { id: string; title: string; trashedAt: string }>(
    db,
    `SELECT id, iif(name <> '', name, 'A talk' || coalesce(' with ' || (
         SELECT group_concat(name, ', ') FROM (SELECT people.name FROM conversation_people
           JOIN people ON people.id = person WHERE conversation = conversations.id ORDER BY people.name COLLATE NOCASE)
       ), '')) AS title, trashed_at AS trashedAt
     FROM conversations WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, id DESC`,
  )
    .all()
    .map((row) => ({ kind: 'conversation', ...row }));
}

function addWith(db: Db, conversation: string, person: string): void {
  prepared<[string, string]>(db, 'INSERT INTO conversation_people (conversation, person) VALUES (?, ?)').run(
    conversation,
    person,
  );
}
