import type { HandlersOf } from '#main/bridge/handlers.ts';
import { mergePeople } from './merge.ts';
import {
  addOrganisation,
  listOrganisations,
  readOrganisation,
  saveOrganisation,
  trashOrganisation,
} from './organisations.ts';
import { overview } from './overview.ts';
import { readPerson } from './page.ts';
import { addPerson, listPeople, savePerson, trashPerson } from './people.ts';
import { readThread } from './thread.ts';

export { type BroughtPerson, bringOrganisation, bringPerson } from './bring-in.ts';
export {
  allOrganisations,
  countOrganisations,
  listTrashedOrganisations,
  previewOrganisationPurge,
  purgeOrganisation,
  restoreOrganisation,
  trashOrganisation,
} from './organisations.ts';
export { deleteRemovedPersonParts } from './parts.ts';
export {
  addPerson,
  allPeople,
  countPeople,
  isPerson,
  listPeople,
  listTrashedPeople,
  needPerson,
  restorePerson,
  savePerson,
  tellApart,
  trashPerson,
} from './people.ts';
export { previewPersonPurge, purgePerson } from './purge.ts';
export { asOwner } from './rows.ts';

/** The people whom a person knows, and where they work. */
export const peopleHandlers = {
  'people.list': ({ db }) => listPeople(db),
  'people.overview': ({ db, clock }, { first }) => overview(db, clock, first),
  'people.person': ({ db, clock }, { id }) => readPerson(db, clock, id),
  'people.thread': ({ db, clock }, { id }) => readThread(db, clock, id),
  'people.add': ({ db, clock }, added) => addPerson(db, clock, added),
  'people.save': ({ db, clock }, saved) => savePerson(db, clock, saved),
  'people.merge': ({ db, clock }, merge) => mergePeople(db, clock, merge),
  'people.trash': ({ db, clock }, { id }) => {
    trashPerson(db, clock, id);
    return {};
  },
  'people.organisations': ({ db }) => listOrganisations(db),
  'people.organisation': ({ db }, { id }) => readOrganisation(db, id),
  'people.addOrganisation': ({ db, clock }, added) => addOrganisation(db, clock, added),
  'people.saveOrganisation': ({ db, clock }, saved) => saveOrganisation(db, clock, saved),
  'people.trashOrganisation': ({ db, clock }, { id }) => {
    trashOrganisation(db, clock, id);
    return {};
  },
} satisfies Partial<HandlersOf<'people'>>;
