import type { HandlersOf } from '#main/bridge/handlers.ts';
import { addEvidence, removeEvidence, restoreEvidence, saveEvidence } from './evidence.ts';
import { listClaimsOfEntry, listTraits } from './read.ts';
import { addTrait, moveTrait, saveTrait, trashTrait } from './traits.ts';

export { addEvidence, moveEvidence } from './evidence.ts';
export { deleteRemovedEvidence, deleteTraitForEver, whatGoesWithTrait } from './for-ever.ts';
export { countReflection, isStrength, listTraits } from './read.ts';
export {
  addTrait,
  listTrashedTraits,
  putTraitBack,
  saveTrait,
  trashTrait,
} from './traits.ts';

/** Strengths and weaknesses, with what they stand on. */
export const reflectionHandlers = {
  'reflection.traits': ({ db }, { kind }) => listTraits(db, kind),
  'reflection.addTrait': ({ db, clock }, added) => addTrait(db, clock, added),
  'reflection.saveTrait': ({ db, clock }, saved) => saveTrait(db, clock, saved),
  'reflection.moveTrait': ({ db, clock }, move) => {
    moveTrait(db, clock, move);
    return {};
  },
  'reflection.trashTrait': ({ db, clock }, { id }) => {
    trashTrait(db, clock, id);
    return {};
  },
  'reflection.addEvidence': ({ db, clock }, added) => addEvidence(db, clock, added),
  'reflection.saveEvidence': ({ db, clock }, saved) => saveEvidence(db, clock, saved),
  'reflection.removeEvidence': ({ db, clock }, { id }) => removeEvidence(db, clock, id),
  'reflection.restoreEvidence': ({ db, clock }, { id }) => restoreEvidence(db, clock, id),
  'reflection.claimsOfEntry': ({ db }, { entry }) => listClaimsOfEntry(db, entry),
} satisfies HandlersOf<'reflection'>;
