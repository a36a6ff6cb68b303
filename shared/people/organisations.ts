import { z } from 'zod';
import { audiences } from '#shared/audience/audience.ts';
import { command, query } from '#shared/bridge/call.ts';
import { instant, line, nothing, recordId, revision, words } from '#shared/bridge/fields.ts';
import { named } from './fields.ts';

/** What is written of an organisation: where people work, learn or serve. */
export const organisationSheet = z.object({
  name: named,
  about: words,
  place: line,
  /** An address, which is shown as text and never opened by itself. */
  link: line,
  audience: z.enum(audiences),
});
export type OrganisationSheet = z.infer<typeof organisationSheet>;

export const organisation = organisationSheet.extend({
  id: recordId,
  createdAt: instant,
  modifiedAt: instant,
  revision,
});
export type Organisation = z.infer<typeof organisation>;

/** An organisation in a list. */
const listedOrganisation = z.object({ id: recordId, name: line, people: z.int() });

/** An organisation with who is there, and what the person looks into or applied for there. */
const organisationPage = organisation.extend({
  people: z.array(z.object({ id: recordId, name: line, work: line, picture: recordId.nullable() })),
  options: z.array(z.object({ id: recordId, name: line, status: z.string() })),
  applications: z.array(z.object({ id: recordId, name: line, outcome: z.string() })),
});
export type OrganisationPage = z.infer<typeof organisationPage>;

const changes = ['people', 'search', 'plan'] as const;

export const organisationsApi = {
  /** In the order of the alphabet, with how many people each has. */
  'people.organisations': query({ input: nothing, output: z.array(listedOrganisation) }),
  'people.organisation': query({ input: z.object({ id: recordId }), output: organisationPage }),
  /** One of the same name that is there already is given back instead. */
  'people.addOrganisation': command({ input: z.object({ name: named }), output: organisation, changes }),
  /** What is not named stays as it is. */
  'people.saveOrganisation': command({
    input: z.object({ id: recordId, revision, ...organisationSheet.partial().shape }),
    output: organisation,
    changes,
  }),
  'people.trashOrganisation': command({
    input: z.object({ id: recordId }),
    output: nothing,
    changes: [...changes, 'trash'],
  }),
};
