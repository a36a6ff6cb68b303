import { addJournal } from './add-journal.ts';
import { addPrompt } from './add-prompt.ts';
import { addTemplate } from './add-template.ts';
import { choosePromptNeeds } from './choose-prompt-needs.ts';
import { describeEntries } from './describe-entries.ts';
import { describeEntry } from './describe-entry.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { mergeEntries } from './merge-entries.ts';
import { moveJournal } from './move-journal.ts';
import { moveTemplate } from './move-template.ts';
import { refusePrompt } from './refuse-prompt.ts';
import { removeJournal } from './remove-journal.ts';
import { removePrompt } from './remove-prompt.ts';
import { removeTemplate } from './remove-template.ts';
import { saveJournal } from './save-journal.ts';
import { savePrompt } from './save-prompt.ts';
import { saveTemplate } from './save-template.ts';
import { setTemplateRule } from './set-template-rule.ts';
import { splitEntry } from './split-entry.ts';
import { tieEntry } from './tie-entry.ts';
import { trashEntries } from './trash-entries.ts';
import { trashEntry } from './trash-entry.ts';
import { untieEntry } from './untie-entry.ts';

/** Every change that a person makes here. */
export const journalCommands = [
  addJournal,
  addPrompt,
  addTemplate,
  choosePromptNeeds,
  describeEntries,
  describeEntry,
  duplicateEntry,
  mergeEntries,
  moveJournal,
  moveTemplate,
  refusePrompt,
  removeJournal,
  removePrompt,
  removeTemplate,
  saveJournal,
  savePrompt,
  saveTemplate,
  setTemplateRule,
  splitEntry,
  tieEntry,
  trashEntries,
  trashEntry,
  untieEntry,
] as const;
