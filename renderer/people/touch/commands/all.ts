import { addFavour } from './add-favour.ts';
import { addMessageTemplate } from './add-message-template.ts';
import { keepAsEvidence } from './keep-as-evidence.ts';
import { keepMessage } from './keep-message.ts';
import { removeFavour } from './remove-favour.ts';
import { removeSentMessage } from './remove-sent-message.ts';
import { saveFavour } from './save-favour.ts';
import { saveMessageTemplate } from './save-message-template.ts';
import { saveSentMessage } from './save-sent-message.ts';
import { setMentionsCount } from './set-mentions-count.ts';
import { setMentor } from './set-mentor.ts';
import { setOffered } from './set-offered.ts';
import { setRhythm } from './set-rhythm.ts';
import { snooze } from './snooze.ts';
import { trashMessageTemplate } from './trash-message-template.ts';

/** Every change that a person makes in keeping in touch. */
export const touchCommands = [
  addFavour,
  addMessageTemplate,
  keepAsEvidence,
  keepMessage,
  removeFavour,
  removeSentMessage,
  saveFavour,
  saveMessageTemplate,
  saveSentMessage,
  setMentionsCount,
  setMentor,
  setOffered,
  setRhythm,
  snooze,
  trashMessageTemplate,
];
