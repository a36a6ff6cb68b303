import { type Db, inTransaction } from '#main/database/open.ts';
import { setRecord } from '#main/database/record.ts';
import { addEntry, getEntry, restoreEntry } from '#main/journal/index.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import { mentionNode } from '#shared/document/blocks.ts';
import {
  type DocumentNode,
  documentOf,
  paragraphNode,
  type StoredDocument,
  textNode,
} from '#shared/document/document.ts';
import type { ConversationPage } from '#shared/people/conversations.ts';
import { addConversation, type NewConversation } from './change.ts';
import { getConversation } from './read.ts';
import { conversations } from './rows.ts';

/**
 * Begins the notes of a talk: an entry of its day, or of today, that names the people. Notes that are there are given back; those in
 * the trash come out of it.
 *
 * @throws WaymarkError `not-found`.
 */
export function writeNotes(
  db: Db,
  clock: Clock,
  id: string,
): { entry: string; conversation: ConversationPage } {
  return inTransaction(db, () => {
    const { entry: there, name, date, people } = getConversation(db, id);
    if (there !== null) {
      if (there.inTrash) restoreEntry(db, clock, there.id);
      return { entry: there.id, conversation: getConversation(db, id) };
    }
    const { id: entry } = addEntry(db, clock, {
      title: name,
      date: date ?? todayOf(clock),
      tags: [],
      document: withPeople(people),
    });
    setRecord(db, clock, conversations, id, { entry }, 'link');
    return { entry, conversation: getConversation(db, id) };
  });
}

/**
 * Says that an entry holds the notes of a talk that was had on its day, or today.
 *
 * @throws WaymarkError `not-found` for the entry or the people.
 */
export function entryToConversation(
  db: Db,
  clock: Clock,
  { entry, people }: { entry: string; people: readonly string[] },
): ConversationPage {
  return inTransaction(db, () => {
    const { title, date } = getEntry(db, entry);
    return addConversation(db, clock, {
      people,
      name: title,
      status: 'had',
      date: date ?? todayOf(clock),
      entry,
    });
  });
}

interface LoggedTalk extends Pick<NewConversation, 'channel'> {
  people: readonly string[];
  date: string;
  journal: string | null;
  document: StoredDocument;
}

/** Writes an entry that holds the notes of a talk. @throws WaymarkError `not-found` for the people or the journal. */
export function logTalk(db: Db, clock: Clock, logged: LoggedTalk): ConversationPage {
  const { people, date, journal, document, channel } = logged;
  return inTransaction(db, () => {
    const { id: entry } = addEntry(db, clock, { title: '', date, journal, document, tags: [] });
    return addConversation(db, clock, {
      people,
      status: 'had',
      date,
      entry,
      ...(channel ? { channel } : {}),
    });
  });
}

/** A line that names the people, and one to write on. */
function withPeople(people: ConversationPage['people']): StoredDocument {
  const names = people.flatMap(({ id, name }, place): DocumentNode[] => [
    ...(place === 0 ? [] : [textNode(place === people.length - 1 ? ' and ' : ', ')]),
    mentionNode('person', id, name),
  ]);
  const first: DocumentNode = { ...paragraphNode(''), children: [textNode('With '), ...names] };
  return documentOf([...(names.length === 0 ? [] : [first]), paragraphNode('')]);
}
