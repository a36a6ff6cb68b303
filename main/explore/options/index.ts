import type { HandlersOf } from '#main/bridge/handlers.ts';
import type { Db } from '#main/database/open.ts';
import type { Clock } from '#main/ports/clock.ts';
import type { OptionPage } from '#shared/explore/options.ts';
import { addOption, moveOption, saveOption, trashOption } from './change.ts';
import { addFact, addNote, removeFact, removeNote, saveFact, saveNote } from './findings.ts';
import { listOptions, readOption, topOptions } from './read.ts';
import { tieOption, untieOption } from './ties.ts';
import { optionToGoal } from './to-goal.ts';

export {
  addOption,
  listTrashedOptions,
  moveOption,
  restoreOption,
  saveOption,
} from './change.ts';
export { addFact, addNote, saveNote } from './findings.ts';
export { deleteRemovedFindings, previewOptionPurge, purgeOption } from './purge.ts';
export { allOptions, countOptions, needOption, readOption } from './read.ts';
export { tieOption } from './ties.ts';

/** Does something about an option, and gives its page as it is then. */
function page<I>(what: (db: Db, clock: Clock, input: I) => string) {
  return ({ db, clock }: { db: Db; clock: Clock }, input: I): OptionPage =>
    readOption(db, what(db, clock, input));
}

/** Options: what a person looks into, and what they found out about it. */
export const optionsHandlers = {
  'explore.options': ({ db }) => listOptions(db),
  'explore.topOptions': ({ db }) => topOptions(db),
  'explore.option': ({ db }, { id }) => readOption(db, id),
  'explore.addOption': ({ db, clock }, added) => addOption(db, clock, added),
  'explore.saveOption': ({ db, clock }, saved) => saveOption(db, clock, saved),
  'explore.moveOption': ({ db, clock }, move) => moveOption(db, clock, move),
  'explore.trashOption': ({ db, clock }, { id }) => {
    trashOption(db, clock, id);
    return {};
  },
  'explore.addOptionNote': page(addNote),
  'explore.saveOptionNote': page(saveNote),
  'explore.removeOptionNote': page((db, clock, { id }: { id: string }) => removeNote(db, clock, id)),
  'explore.addOptionFact': page(addFact),
  'explore.saveOptionFact': page(saveFact),
  'explore.removeOptionFact': page((db, clock, { id }: { id: string }) => removeFact(db, clock, id)),
  'explore.tieOption': ({ db, clock }, tie) => {
    tieOption(db, clock, tie);
    return readOption(db, tie.option);
  },
  'explore.untieOption': ({ db, clock }, tie) => {
    untieOption(db, clock, tie);
    return readOption(db, tie.option);
  },
  'explore.optionToGoal': ({ db, clock }, wanted) => optionToGoal(db, clock, wanted),
} satisfies Partial<HandlersOf<'explore'>>;
