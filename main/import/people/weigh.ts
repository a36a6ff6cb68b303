import { v7 as uuid } from 'uuid';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { ExchangeGroup, LineState, PeopleFormat, PreviewLine } from '#shared/transfer/people.ts';
import { changesOf } from './compare.ts';
import { fitted, pictureProblem } from './fitted.ts';
import type { FoundThing, Problem } from './found.ts';
import { contentOf, folded, keyOf } from './keys.ts';
import { type KnownPeople, type KnownPerson, knownPeople } from './known.ts';

/** A thing of a source, and how it stands to what is there. */
export interface Weighed {
  thing: FoundThing;
  /** Its place in the source. */
  id: number;
  /** By what it is met again. */
  key: string;
  /** Tells whether it says anything else when it is met again. */
  content: string;
  state: LineState;
  /** Whom it is, or may be. */
  person: KnownPerson | null;
  problems: Problem[];
}

/** Records that an import makes, and where they are. */
export const importedTables = {
  person: 'people',
  organisation: 'organisations',
  claim: 'claims',
  'learning-item': 'learning_items',
  conversation: 'conversations',
  activity: 'activities',
  entry: 'entries',
} as const;
export type ImportedKind = keyof typeof importedTables;

export interface Weigher {
  readonly people: KnownPeople;
  weigh(thing: FoundThing): Weighed;
}

/** Holds what is found against what is there, in the order in which it is found. */
export function createWeigher(db: ReadDb, format: PeopleFormat): Weigher {
  const people = knownPeople(db);
  const there = createThere(db);
  const met = new Map<string, number>();
  let count = 0;

  const weighPerson = (
    thing: FoundThing & { kind: 'person' },
    before: { record: string; content: string } | null,
    content: string,
  ): { state: LineState; person: KnownPerson | null } => {
    const known = before === null ? undefined : people.byId(before.record);
    if (known !== undefined && before?.content === content) return { state: 'same', person: known };
    const match =
      known === undefined ? people.match(thing.person, thing.uid) : { person: known, isSure: true };
    if (match === null) return { state: 'new', person: null };
    if (!match.isSure) return { state: 'maybe', person: match.person };
    const isChanged = changesOf(match.person, thing.person, thing.picture !== null).length > 0;
    return { state: isChanged ? 'changed' : 'same', person: match.person };
  };

  return {
    people,
    weigh: (given) => {
      count += 1;
      const { thing, problems } = asKept(given);
      const content = contentOf(thing);
      const plain = keyOf(thing, format);
      const before = there.imported(plain);
      // Of two that are the same in all, the second is the first once more.
      const isTwice = met.has(`${plain} ${content}`);
      met.set(`${plain} ${content}`, count);
      const { state, person } = isTwice
        ? { state: 'same' as const, person: null }
        : thing.kind === 'person'
          ? weighPerson(thing, before, content)
          : {
              state: before !== null || there.has(thing) ? ('same' as const) : ('new' as const),
              person: null,
            };
      return { thing, id: count, key: plain, content, state, person, problems };
    },
  };
}

function asKept(thing: FoundThing): { thing: FoundThing; problems: Problem[] } {
  if (thing.kind !== 'person') return { thing, problems: [] };
  const { person, problem } = fitted(thing.person);
  const spoilt = thing.picture === null ? null : pictureProblem(thing.picture);
  return {
    thing: { ...thing, person, picture: spoilt === null ? thing.picture : null },
    problems: [problem, spoilt].flatMap((reason) =>
      reason === null ? [] : [{ where: thing.where, reason }],
    ),
  };
}

/** What of the other kinds is there already. */
function createThere(db: ReadDb) {
  const imported = (key: string): { record: string; content: string } | null => {
    const lines = prepared<[string], { record: string; content: string; kind: ImportedKind }>(
      db,
      'SELECT record, content, kind FROM imports_lines WHERE key = ? ORDER BY number DESC',
    ).all(key);
    return lines.find(({ kind, record }) => isThere(db, kind, record)) ?? null;
  };
  const claims = new Set(
    prepared<[], { kind: string; name: string; place: string | null }>(
      db,
      `SELECT claims.kind, claims.name, role_details.place AS place
       FROM claims LEFT JOIN role_details ON role_details.claim = claims.id
       WHERE claims.trashed_at IS NULL AND claims.kind IN ('role', 'skill')`,
    )
      .all()
      .map(({ kind, name, place }) => `${kind} ${folded(name)} ${folded(place ?? '')}`),
  );
  const items = new Set(
    prepared<[], { name: string; provider: string }>(
      db,
      'SELECT name, provider FROM learning_items WHERE trashed_at IS NULL',
    )
      .all()
      .map(({ name, provider }) => `${folded(name)} ${folded(provider)}`),
  );
  const has = (thing: FoundThing): boolean => {
    switch (thing.kind) {
      case 'role':
        return claims.has(`role ${folded(thing.role.name)} ${folded(thing.role.organisation)}`);
      case 'skill':
        return claims.has(`skill ${folded(thing.name)} `);
      case 'learning-item':
        return items.has(`${folded(thing.learning.name)} ${folded(thing.learning.provider)}`);
      default:
        return false;
    }
  };
  return { imported, has };
}

/** Whether a record is there outside the trash. */
export function isThere(db: ReadDb | Db, kind: ImportedKind, id: string): boolean {
  const table = importedTables[kind];
  const row = prepared<[string]>(db, `SELECT 1 FROM ${table} WHERE id = ? AND trashed_at IS NULL`).get(id);
  return row !== undefined;
}

const groups = {
  person: 'people',
  role: 'roles',
  skill: 'skills',
  'learning-item': 'learning',
  profile: 'profile',
  meeting: 'meetings',
} as const satisfies Record<FoundThing['kind'], ExchangeGroup>;

export const groupOf = (thing: FoundThing): ExchangeGroup => groups[thing.kind];

/** A weighed thing as the preview shows it. */
export function lineOf({ thing, id, state, person }: Weighed): PreviewLine {
  return {
    id,
    group: groupOf(thing),
    ...saidOf(thing),
    state,
    match: person === null || state === 'new' ? null : { name: person.name, detail: detailOf(person) },
    changes:
      person !== null && thing.kind === 'person' && (state === 'changed' || state === 'maybe')
        ? changesOf(person, thing.person, thing.picture !== null)
        : [],
  };
}

function saidOf(thing: FoundThing): Pick<PreviewLine, 'name' | 'detail' | 'when'> {
  switch (thing.kind) {
    case 'person':
      return { name: thing.person.name, detail: detailOf(thing.person), when: null };
    case 'role': {
      const { name, organisation, started, ended } = thing.role;
      return { name, detail: organisation, when: span(started, ended) };
    }
    case 'skill':
      return { name: thing.name, detail: '', when: null };
    case 'learning-item': {
      const { name, provider, startedOn, expiresOn } = thing.learning;
      return { name, detail: provider, when: span(startedOn, expiresOn) };
    }
    case 'profile':
      return { name: thing.profile.headline, detail: thing.profile.summary.slice(0, 200), when: null };
    case 'meeting': {
      const { name, date, time, attendees } = thing.meeting;
      const others = attendees.map((each) => each.name || each.email).join(', ');
      return { name, detail: others, when: { from: date, to: null, time } };
    }
  }
}

function detailOf({
  work,
  organisation,
  contacts,
}: KnownPerson | (FoundThing & { kind: 'person' })['person']): string {
  const said = joined(work, organisation);
  return said === '' ? (contacts[0]?.value ?? '') : said;
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function span(from: string | null, to: string | null): PreviewLine['when'] {
  return from === null && to === null ? null : { from, to, time: null };
}

/** Somebody who comes in, as later things of the source find them. */
export function comingPerson(thing: FoundThing & { kind: 'person' }, id: string = uuid()): KnownPerson {
  return { ...thing.person, id, hasPicture: thing.picture !== null, isComing: true };
}
