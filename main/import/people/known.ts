import type { ReadDb } from '#main/database/reader.ts';
import { readStored, storedContacts, storedTags } from '#shared/transfer/people.ts';
import type { FoundContact, FoundPerson } from './found.ts';
import { areAlike, contactKey, folded, profileOf } from './keys.ts';

/** Somebody who is there, or comes in with the same source. */
export interface KnownPerson extends FoundPerson {
  id: string;
  hasPicture: boolean;
  /** Whether they come in with the source that is read. */
  isComing: boolean;
}

/** Whom a found person is, or may be. */
export interface Match {
  person: KnownPerson;
  isSure: boolean;
}

/** The people who are there, to be looked up by what tells that two are one. */
export interface KnownPeople {
  byId(id: string): KnownPerson | undefined;
  match(found: FoundPerson, uid: string | null): Match | null;
  /** Attendees of meetings are found by e-mail, else by a name that only one person has. */
  named(name: string, email: string): KnownPerson | undefined;
  add(person: KnownPerson): void;
}

interface Row {
  id: string;
  name: string;
  work: string;
  place: string;
  met: string;
  closeness: number | null;
  note: string;
  organisation: string | null;
  tags: string;
  contacts: string;
  birthday: string | null;
  picture: string | null;
}

/** Everybody outside the trash. */
export function knownPeople(db: ReadDb): KnownPeople {
  const known = createKnown();
  const rows = db
    .prepare<[], Row>(
      `SELECT people.id, people.name, work, people.place, met, closeness, note, organisations.name AS organisation,
         tags, contacts, birthday, picture
       FROM people LEFT JOIN organisations
         ON organisations.id = people.organisation AND organisations.trashed_at IS NULL
       WHERE people.trashed_at IS NULL AND merged_into IS NULL ORDER BY people.created_at, people.id`,
    )
    .iterate();
  for (const { picture, organisation, tags, contacts, ...row } of rows) {
    known.add({
      ...row,
      organisation: organisation ?? '',
      tags: readStored(storedTags, tags),
      contacts: readStored(storedContacts, contacts),
      hasPicture: picture !== null,
      isComing: false,
    });
  }
  return known;
}

function createKnown(): KnownPeople {
  const ids = new Map<string, KnownPerson>();
  const contacts = new Map<string, KnownPerson[]>();
  const names = new Map<string, KnownPerson[]>();
  const lookUp = (kind: Map<string, KnownPerson[]>, key: string): KnownPerson[] => kind.get(key) ?? [];
  const note = (kind: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void => {
    const there = kind.get(key);
    if (there === undefined) kind.set(key, [person]);
    else if (!there.includes(person)) there.push(person);
  };
  const telling = (contact: FoundContact): string | null =>
    contact.sort === 'email' || profileOf(contact) !== null ? contactKey(contact) : null;

  return {
    byId: (id) => ids.get(id),
    match: (found, uid) => {
      const itself = uid === null ? undefined : ids.get(uid.toLowerCase());
      if (itself !== undefined) return { person: itself, isSure: true };
      const sharing = found.contacts.flatMap((contact) => {
        const key = telling(contact);
        return key === null ? [] : lookUp(contacts, key);
      });
      const alike = sharing.find((person) => areAlike(person.name, found.name));
      if (alike !== undefined) return { person: alike, isSure: true };
      const namesakes = lookUp(names, folded(found.name));
      const colleague = namesakes.find(
        (person) => found.organisation !== '' && folded(person.organisation) === folded(found.organisation),
      );
      if (colleague !== undefined) return { person: colleague, isSure: true };
      // A source that holds two of one name, or one address for a whole office, means each of them.
      const maybe = [...namesakes, ...sharing].find((person) => !person.isComing);
      return maybe === undefined ? null : { person: maybe, isSure: false };
    },
    named: (name, email) => {
      const byEmail = lookUp(contacts, contactKey({ sort: 'email', label: '', value: email }));
      const alike = byEmail.find((person) => areAlike(person.name, name)) ?? byEmail[0];
      if (email !== '' && alike !== undefined) return alike;
      const namesakes = lookUp(names, folded(name));
      return namesakes.length === 1 ? namesakes[0] : undefined;
    },
    add: (person) => {
      ids.set(person.id, person);
      note(names, folded(person.name), person);
      for (const contact of person.contacts) {
        const key = telling(contact);
        if (key !== null) note(contacts, key, person);
      }
    },
  };
}
