import { call } from '#renderer/bridge/client.ts';
import { savePerson } from '#renderer/commands/common/save-person.ts';
import { fieldsBetween, runField } from '#renderer/commands/field.ts';
import type { DraftSource, Version } from '#renderer/saving/draft.ts';
import { fullDate } from '#renderer/ui/dates.ts';
import type { PersonSheet } from '#shared/people/fields.ts';
import type { Person } from '#shared/people/people.ts';

/** What the page of a person writes itself. How to keep in touch is another part's. */
export type Written = Pick<
  PersonSheet,
  | 'name'
  | 'note'
  | 'work'
  | 'place'
  | 'met'
  | 'closeness'
  | 'organisation'
  | 'tags'
  | 'contacts'
  | 'birthday'
  | 'picture'
  | 'introducedBy'
  | 'audience'
>;

/** Names what is written about a person among everything that is being written. */
export function personGroup(id: string): string {
  return `person:${id}`;
}

export function personVersion(person: Person): Version<Written> {
  const { name, note, work, place, met, closeness, organisation, tags, contacts, birthday } = person;
  const { picture, introducedBy, audience, revision } = person;
  return {
    value: {
      ...{ name, note, work, place, met, closeness, organisation, tags, contacts, birthday },
      ...{ picture, introducedBy, audience },
    },
    revision,
  };
}

/** How the page of a person is saved and read again: only what was changed. A name that was emptied stays what it was. */
export function personSource(id: string): DraftSource<Written> {
  return {
    save: async (written, { revision, value: base }) => {
      const name = written.name.trim() || base.name;
      const fields = fieldsBetween(base, written);
      const changed = Object.fromEntries(fields.map((field) => [field, written[field as keyof Written]]));
      return personVersion(
        await runField(
          savePerson,
          { ...changed, name, id, revision },
          { of: name, record: personGroup(id), fields },
        ),
      );
    },
    read: async () => personVersion(await call('people.person', { id })),
  };
}

/** “3 December 1980”, or “3 December” where the year is not known. */
export function birthdayText(birthday: string | null): string {
  if (birthday === null) return '';
  return birthday.startsWith('--') ? fullDate(`2000${birthday.slice(1)}`, '2000-01-01') : fullDate(birthday);
}
