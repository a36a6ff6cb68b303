import { addOrganisation } from './add-organisation.ts';
import { mergePeople } from './merge-people.ts';
import { saveOrganisation } from './save-organisation.ts';
import { trashOrganisation } from './trash-organisation.ts';
import { trashPerson } from './trash-person.ts';

/** Changes of people and of where they work. */
export const peopleCommands = [
  addOrganisation,
  mergePeople,
  saveOrganisation,
  trashOrganisation,
  trashPerson,
] as const;
