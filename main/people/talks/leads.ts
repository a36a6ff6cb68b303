import { addChild, blankChild, childRow, linkChild, removeChild, saveChild } from '#main/database/child.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { addPerson, savePerson } from '#main/people/index.ts';
import type { Clock } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { ConversationPage } from '#shared/people/conversations.ts';
import { getConversation } from './read.ts';
import { leads } from './rows.ts';

/** Writes down whom they named next. @throws WaymarkError `not-found` for the talk. */
export function addLead(
  db: Db,
  clock: Clock,
  added: { conversation: string; text: string },
): ConversationPage {
  return getConversation(db, addChild(db, leads, { ...blankChild(clock), ...added, person: null }));
}

/** Changes the words of it. @throws WaymarkError `not-found`. */
export function saveLead(db: Db, clock: Clock, { id, text }: { id: string; text: string }): ConversationPage {
  return getConversation(
    db,
    saveChild(db, clock, leads, id, () => ({ text })),
  );
}

/** Takes it away; who it became stays. @throws WaymarkError `not-found`. */
export function removeLead(db: Db, clock: Clock, id: string): ConversationPage {
  return getConversation(db, removeChild(db, clock, leads, id));
}

/**
 * Makes somebody they named one of the people, led there by the first person of the talk. One of that name who is there already is
 * taken, and keeps who led there.
 *
 * @throws WaymarkError `not-found`; `invalid` when it is somebody already.
 */
export function leadToPerson(
  db: Db,
  clock: Clock,
  { id, name }: { id: string; name: string },
): { person: string; conversation: ConversationPage } {
  return inTransaction(db, () => {
    const { conversation } = childRow(db, leads, id);
    const page = getConversation(db, conversation);
    const there = page.leads.find((lead) => lead.id === id);
    if (there?.person != null) throw new WaymarkError('invalid', `This is ${there.person.name} already.`);
    const { id: person, revision, introducedBy } = addPerson(db, clock, { name });
    const [by] = page.people;
    if (by !== undefined && by.id !== person && introducedBy === null)
      savePerson(db, clock, { id: person, revision, introducedBy: by.id });
    linkChild(db, clock, leads, id, { person });
    return { person, conversation: getConversation(db, conversation) };
  });
}
