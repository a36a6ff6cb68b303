import { createHash } from 'node:crypto';
import type { PeopleFormat } from '#shared/transfer/people.ts';
import type { FoundContact, FoundPerson, FoundThing } from './found.ts';

/** The form in which names are compared: case, accents' way of writing and spaces do not matter. */
export function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether two names may be of one person: they share a word that is longer than an initial. */
export function areAlike(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

function wordsOf(name: string): string[] {
  return folded(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 1 || /\p{Lo}/u.test(word));
}

/** The form in which two ways to reach somebody are the same. */
export function contactKey({ sort, value }: FoundContact): string {
  switch (sort) {
    case 'email':
      return `email ${value.trim().toLowerCase()}`;
    case 'phone': {
      const digits = value.replace(/[^\d+]/g, '').replace(/^00/, '+');
      return `phone ${digits === '' ? folded(value) : digits}`;
    }
    case 'link':
      return `link ${linkKey(value)}`;
    case 'address':
    case 'other':
      return `${sort} ${folded(value).replace(/[,\s]+/g, ' ')}`;
  }
}

function linkKey(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|[a-z]{2})\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}

/** A page that belongs to one person: two who have the same are one. */
export function profileOf({ sort, value }: FoundContact): string | null {
  if (sort !== 'link') return null;
  const key = linkKey(value);
  return /^(?:linkedin\.com\/in|xing\.com\/profile|github\.com|orcid\.org)\/[^/]+$/.test(key) ? key : null;
}

export function hashOf(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** By what a thing of a source is met again: its name there, else what it is about. No words can be read from it. */
export function keyOf(thing: FoundThing, format: PeopleFormat): string {
  return hashOf(thing.kind, ...(thing.uid === null ? [format, ...identity(thing)] : ['uid', thing.uid]));
}

function identity(thing: FoundThing): unknown[] {
  switch (thing.kind) {
    case 'person':
      return identityOf(thing.person);
    case 'role':
      return [folded(thing.role.name), folded(thing.role.organisation), thing.role.started];
    case 'skill':
      return [folded(thing.name)];
    case 'learning-item':
      return [folded(thing.learning.name), folded(thing.learning.provider), thing.learning.startedOn];
    case 'profile':
      return [];
    case 'meeting':
      return [thing.meeting.date, thing.meeting.time, folded(thing.meeting.name)];
  }
}

function identityOf({ name, organisation, contacts }: FoundPerson): unknown[] {
  return [folded(name), folded(organisation), contacts.map(contactKey).sort()];
}

/** Tells whether a thing that is met again says anything else. */
export function contentOf(thing: FoundThing): string {
  switch (thing.kind) {
    case 'person':
      return hashOf(
        thing.person,
        thing.picture === null ? null : createHash('sha256').update(thing.picture.data).digest('base64url'),
      );
    case 'role':
      return hashOf(thing.role);
    case 'skill':
      return hashOf(thing.name);
    case 'learning-item':
      return hashOf(thing.learning);
    case 'profile':
      return hashOf(thing.profile);
    case 'meeting':
      return hashOf(thing.meeting);
  }
}
