import type { HandlersOf } from '#main/bridge/handlers.ts';
import { anotherPrompt, promptOfDay, showPrompt } from './of-day.ts';
import {
  addPrompt,
  chooseNeeds,
  listPrompts,
  promptNamed,
  refusePrompt,
  removePrompt,
  savePrompt,
} from './prompts.ts';

export { promptOfDay } from './of-day.ts';
export { promptAbove, promptNamed } from './prompts.ts';

/** What an entry may answer: the library, own prompts, and the one of the day. */
export const promptHandlers = {
  'journal.prompts': ({ db }) => listPrompts(db),
  'journal.prompt': ({ db }, { key }) => promptNamed(db, key),
  'journal.promptOfDay': ({ db }, { day }) => promptOfDay(db, day),
  'journal.showPrompt': ({ db }, shown) => {
    showPrompt(db, shown);
    return {};
  },
  'journal.anotherPrompt': ({ db }, wanted) => anotherPrompt(db, wanted),
  'journal.refusePrompt': ({ db, clock }, refusal) => {
    refusePrompt(db, clock, refusal);
    return {};
  },
  'journal.choosePromptNeeds': ({ db }, { needs }) => {
    chooseNeeds(db, needs);
    return {};
  },
  'journal.addPrompt': ({ db, clock }, added) => addPrompt(db, clock, added),
  'journal.savePrompt': ({ db }, saved) => savePrompt(db, saved),
  'journal.removePrompt': ({ db, clock }, { id }) => {
    removePrompt(db, clock, id);
    return {};
  },
} satisfies Partial<HandlersOf<'journal'>>;
