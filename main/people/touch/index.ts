import type { HandlersOf } from '#main/bridge/handlers.ts';
import { todayOf } from '#main/ports/clock.ts';
import { offerDormant } from './dormant.ts';
import {
  addFavour,
  keepMessage,
  listFavours,
  listSentMessages,
  removeFavour,
  removeSentMessage,
  saveFavour,
  saveSentMessage,
} from './kept.ts';
import { keepAsEvidence, readAgenda, readMentor } from './mentors.ts';
import { readMessageFacts } from './message-facts.ts';
import { listDue, readTouch } from './read.ts';
import { setMentionsCount, setMentor, setOffered, setRhythm, snooze } from './set.ts';
import {
  addMessageTemplate,
  listMessageTemplates,
  saveMessageTemplate,
  trashMessageTemplate,
} from './templates.ts';

export { addFavour, countKept, keepMessage } from './kept.ts';
export { readMentoring } from './mentor-facts.ts';
export { setMentionsCount, setMentor, setRhythm } from './set.ts';
export {
  addMessageTemplate,
  countMessageTemplates,
  listTrashedMessageTemplates,
  previewMessageTemplatePurge,
  purgeMessageTemplate,
  restoreMessageTemplate,
} from './templates.ts';

/** Keeping in touch: who is due, mentors, and messages to write. */
export const touchHandlers = {
  'people.touch': ({ db, clock }, { person }) => readTouch(db, person, todayOf(clock)),
  'people.due': ({ db, clock }) => listDue(db, todayOf(clock)),
  'people.dormant': ({ db, clock }) => offerDormant(db, todayOf(clock)),
  'people.setRhythm': ({ db, clock }, set) => setRhythm(db, clock, set),
  'people.setMentionsCount': ({ db, clock }, set) => setMentionsCount(db, clock, set),
  'people.snooze': ({ db, clock }, set) => snooze(db, clock, set),
  'people.setOffered': ({ db, clock }, set) => {
    setOffered(db, clock, set);
    return {};
  },
  'people.setMentor': ({ db, clock }, set) => {
    setMentor(db, clock, set);
    return {};
  },
  'people.mentor': ({ db }, { person }) => readMentor(db, person),
  'people.agenda': ({ db, clock, locale }, { person }) =>
    readAgenda(db, person, { today: todayOf(clock), locale }),
  'people.keepAsEvidence': ({ db, clock, locale }, kept) => {
    keepAsEvidence(db, clock, { ...kept, locale });
    return {};
  },
  'people.favours': ({ db }, { person }) => listFavours(db, person),
  'people.addFavour': ({ db, clock }, added) => addFavour(db, clock, added),
  'people.saveFavour': ({ db, clock }, saved) => saveFavour(db, clock, saved),
  'people.removeFavour': ({ db, clock }, { id }) => {
    removeFavour(db, clock, id);
    return {};
  },
  'people.messageTemplates': ({ db }) => listMessageTemplates(db),
  'people.addMessageTemplate': ({ db, clock }, added) => addMessageTemplate(db, clock, added),
  'people.saveMessageTemplate': ({ db, clock }, saved) => saveMessageTemplate(db, clock, saved),
  'people.trashMessageTemplate': ({ db, clock }, { id }) => {
    trashMessageTemplate(db, clock, id);
    return {};
  },
  'people.messageFacts': ({ db, clock }, { person }) => readMessageFacts(db, person, todayOf(clock)),
  'people.sentMessages': ({ db }, { person }) => listSentMessages(db, person),
  'people.keepMessage': ({ db, clock }, kept) => keepMessage(db, clock, kept),
  'people.saveSentMessage': ({ db, clock }, saved) => saveSentMessage(db, clock, saved),
  'people.removeSentMessage': ({ db, clock }, { id }) => {
    removeSentMessage(db, clock, id);
    return {};
  },
} satisfies Partial<HandlersOf<'people'>>;
