import { addLead } from './add-lead.ts';
import { addPromise } from './add-promise.ts';
import { addQuestionSet } from './add-question-set.ts';
import { answerAsk } from './answer-ask.ts';
import { leadToPerson } from './lead-to-person.ts';
import { promiseToStep } from './promise-to-step.ts';
import { removeAsk } from './remove-ask.ts';
import { removeLead } from './remove-lead.ts';
import { removePromise } from './remove-promise.ts';
import { saveAsk } from './save-ask.ts';
import { saveLead } from './save-lead.ts';
import { savePromise } from './save-promise.ts';
import { saveQuestionSet } from './save-question-set.ts';
import { setConversationPeople } from './set-conversation-people.ts';
import { tickPromise } from './tick-promise.ts';
import { tieConversation } from './tie-conversation.ts';
import { trashQuestionSet } from './trash-question-set.ts';
import { writeNotes } from './write-notes.ts';

/** Every change of talks, promises and questions that a person makes here. */
export const talksCommands = [
  setConversationPeople,
  tieConversation,
  writeNotes,
  addLead,
  saveLead,
  removeLead,
  leadToPerson,
  addPromise,
  savePromise,
  tickPromise,
  promiseToStep,
  removePromise,
  saveAsk,
  answerAsk,
  removeAsk,
  addQuestionSet,
  saveQuestionSet,
  trashQuestionSet,
] as const;
