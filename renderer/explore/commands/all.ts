import { addOptionFact } from './add-option-fact.ts';
import { addOptionNote } from './add-option-note.ts';
import { moveOption } from './move-option.ts';
import { optionToGoal } from './option-to-goal.ts';
import { removeOptionFact } from './remove-option-fact.ts';
import { removeOptionNote } from './remove-option-note.ts';
import { saveNote } from './save-note.ts';
import { saveOptionFact } from './save-option-fact.ts';
import { saveOptionNote } from './save-option-note.ts';
import { tieOption } from './tie-option.ts';
import { trashOption } from './trash-option.ts';
import { untieOption } from './untie-option.ts';

/** Every change that a person makes here. */
export const exploreCommands = [
  addOptionFact,
  addOptionNote,
  moveOption,
  optionToGoal,
  removeOptionFact,
  removeOptionNote,
  saveNote,
  saveOptionFact,
  saveOptionNote,
  tieOption,
  trashOption,
  untieOption,
] as const;
