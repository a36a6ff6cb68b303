import type { HandlersOf } from '#main/bridge/handlers.ts';
import { addAsk, answerAsk, listAsks, removeAsk, saveAsk } from './asks.ts';
import {
  addConversation,
  saveConversation,
  setConversationPeople,
  tieConversation,
  trashConversation,
} from './change.ts';
import { addLead, leadToPerson, removeLead, saveLead } from './leads.ts';
import { entryToConversation, logTalk, writeNotes } from './notes.ts';
import {
  addPromise,
  listPromises,
  promiseToStep,
  removePromise,
  savePromise,
  tickPromise,
} from './promises.ts';
import { addQuestionSet, listQuestionSets, saveQuestionSet, trashQuestionSet } from './question-sets.ts';
import { getConversation, listConversations, talksOfEntry } from './read.ts';

export { addAsk } from './asks.ts';
export {
  addConversation,
  listTrashedConversations,
  restoreConversation,
  saveConversation,
  trashConversation,
} from './change.ts';
export { addLead, leadToPerson } from './leads.ts';
export { addPromise, countPromises, tickPromise } from './promises.ts';
export { deleteRemovedLeads, previewConversationPurge, purgeConversation } from './purge.ts';
export {
  addQuestionSet,
  listTrashedQuestionSets,
  previewQuestionSetPurge,
  purgeQuestionSet,
  restoreQuestionSet,
} from './question-sets.ts';
export { countConversations, listConversations } from './read.ts';

/** Talks with people: conversations, what was promised, and what to ask. */
export const talksHandlers = {
  'people.conversations': ({ db }, wanted) => listConversations(db, wanted),
  'people.conversation': ({ db }, { id }) => getConversation(db, id),
  'people.talksOfEntry': ({ db }, { entry }) => talksOfEntry(db, entry),
  'people.addConversation': ({ db, clock }, added) => addConversation(db, clock, added),
  'people.saveConversation': ({ db, clock }, saved) => saveConversation(db, clock, saved),
  'people.setConversationPeople': ({ db, clock }, set) => setConversationPeople(db, clock, set),
  'people.tieConversation': ({ db, clock }, tie) => tieConversation(db, clock, tie),
  'people.writeNotes': ({ db, clock }, { id }) => writeNotes(db, clock, id),
  'people.entryToConversation': ({ db, clock }, wanted) => entryToConversation(db, clock, wanted),
  'people.logTalk': ({ db, clock }, logged) => logTalk(db, clock, logged),
  'people.addLead': ({ db, clock }, added) => addLead(db, clock, added),
  'people.saveLead': ({ db, clock }, saved) => saveLead(db, clock, saved),
  'people.removeLead': ({ db, clock }, { id }) => removeLead(db, clock, id),
  'people.leadToPerson': ({ db, clock }, wanted) => leadToPerson(db, clock, wanted),
  'people.trashConversation': ({ db, clock }, { id }) => {
    trashConversation(db, clock, id);
    return {};
  },
  'people.promises': ({ db }, { person }) => listPromises(db, person),
  'people.addPromise': ({ db, clock }, added) => addPromise(db, clock, added),
  'people.savePromise': ({ db, clock }, saved) => savePromise(db, clock, saved),
  'people.tickPromise': ({ db, clock }, tick) => tickPromise(db, clock, tick),
  'people.promiseToStep': ({ db, clock }, wanted) => promiseToStep(db, clock, wanted),
  'people.removePromise': ({ db, clock }, { id }) => removePromise(db, clock, id),
  'people.asks': ({ db }, { person }) => listAsks(db, person),
  'people.addAsk': ({ db, clock }, added) => addAsk(db, clock, added),
  'people.saveAsk': ({ db, clock }, saved) => saveAsk(db, clock, saved),
  'people.answerAsk': ({ db, clock }, answered) => answerAsk(db, clock, answered),
  'people.removeAsk': ({ db, clock }, { id }) => removeAsk(db, clock, id),
  'people.questionSets': ({ db }) => listQuestionSets(db),
  'people.addQuestionSet': ({ db, clock }, added) => addQuestionSet(db, clock, added),
  'people.saveQuestionSet': ({ db, clock }, saved) => saveQuestionSet(db, clock, saved),
  'people.trashQuestionSet': ({ db, clock }, { id }) => {
    trashQuestionSet(db, clock, id);
    return {};
  },
} satisfies Partial<HandlersOf<'people'>>;
