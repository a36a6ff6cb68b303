import { stricter } from '#shared/audience/audience.ts';
import type { PersonSheet } from './fields.ts';

/** What of two people can contradict each other, so that one of them is chosen. */
export const contradictory = [
  'name',
  'work',
  'place',
  'met',
  'closeness',
  'organisation',
  'birthday',
  'picture',
  'introducedBy',
  'rhythm',
] as const satisfies readonly (keyof PersonSheet)[];
export type Contradictory = (typeof contradictory)[number];

/** Of two people who become one, where both say something and not the same. */
export function contradictions(into: PersonSheet, from: PersonSheet): Contradictory[] {
  return contradictory.filter(
    (field) =>
      says(into[field]) && says(from[field]) && JSON.stringify(into[field]) !== JSON.stringify(from[field]),
  );
}

/**
 * What is written of the one person that two become: what `into` says, what only `from` says, and of what contradicts each
 * other what is named in `take`. Words and lists are joined; who may see them is the stricter of both.
 */
export function mergedSheet(
  into: PersonSheet,
  from: PersonSheet,
  take: readonly Contradictory[],
): PersonSheet {
  const chosen = Object.fromEntries(
    contradictory.map((field) => [
      field,
      (!says(into[field]) || take.includes(field)) && says(from[field]) ? from[field] : into[field],
    ]),
  ) as Pick<PersonSheet, Contradictory>;
  return {
    ...into,
    ...chosen,
    note: joined(into.note, from.note),
    hopes: joined(into.hopes, from.hopes),
    tags: union(into.tags, from.tags, (tag) => tag.toLowerCase()),
    contacts: union(
      into.contacts,
      from.contacts,
      ({ sort, value }) => `${sort} ${value.trim().toLowerCase()}`,
    ),
    mentor: into.mentor || from.mentor,
    snoozedUntil: into.snoozedUntil ?? from.snoozedUntil,
    audience: stricter(into.audience, from.audience),
  };
}

function says(value: PersonSheet[Contradictory]): boolean {
  return value !== null && value !== '';
}

function joined(one: string, other: string): string {
  if (one.trim() === '') return other;
  if (other.trim() === '' || other.trim() === one.trim()) return one;
  return `${one.trimEnd()}\n\n${other.trim()}`;
}

function union<T>(one: readonly T[], other: readonly T[], keyOf: (each: T) => string): T[] {
  const known = new Map([...other, ...one].map((each) => [keyOf(each), each]));
  const order = [...new Set([...one, ...other].map(keyOf))];
  return order.flatMap((key) => known.get(key) ?? []);
}
