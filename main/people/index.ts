import type { HandlersOf } from '#main/bridge/handlers.ts';
import { addPerson, listPeople, savePerson, trashPerson } from './people.ts';

export { asOwner, deleteRemovedPersonParts } from './parts.ts';
export {
  addPerson,
  countPeople,
  isPerson,
  listPeople,
  listTrashedPeople,
  needPerson,
  restorePerson,
  savePerson,
  trashPerson,
} from './people.ts';
export { previewPersonPurge, purgePerson } from './purge.ts';

/** The people whom a person knows. */
export const peopleHandlers = {
  'people.list': ({ db }) => listPeople(db),
  'people.add': ({ db, clock }, added) => addPerson(db, clock, added),
  'people.save': ({ db, clock }, saved) => savePerson(db, clock, saved),
  'people.trash': ({ db, clock }, { id }) => {
    trashPerson(db, clock, id);
    return {};
  },
} satisfies Partial<HandlersOf<'people'>>;
