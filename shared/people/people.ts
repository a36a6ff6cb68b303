import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { instant, line, nothing, recordId, revision, words } from '#shared/bridge/fields.ts';
import { favoursApi } from './favours.ts';
import { mentorsApi } from './mentors.ts';
import { messagesApi } from './messages.ts';
import { touchApi } from './touch.ts';

/** Someone in the network. */
export const person = z.object({
  id: recordId,
  name: line,
  note: words,
  createdAt: instant,
  modifiedAt: instant,
  revision,
});
export type Person = z.infer<typeof person>;

const named = line.trim().min(1, 'Give a name first.');
const changes = ['people', 'journal', 'search', 'goals', 'explore', 'learning'] as const;

export const peopleApi = {
  ...touchApi,
  ...favoursApi,
  ...messagesApi,
  ...mentorsApi,
  /** In the order of the alphabet. */
  'people.list': query({ input: nothing, output: z.array(person) }),
  /** Adds a person; one of the same name that is there already is given back instead. */
  'people.add': command({ input: z.object({ name: named }), output: person, changes }),
  'people.save': command({
    input: z.object({ id: recordId, revision, name: named, note: words }),
    output: person,
    changes,
  }),
  'people.trash': command({
    input: z.object({ id: recordId }),
    output: nothing,
    changes: [...changes, 'trash'],
  }),
};
