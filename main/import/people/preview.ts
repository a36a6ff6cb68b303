import { createHash } from 'node:crypto';
import type { TaskContext } from '#main/bridge/task-context.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { ExchangePreview, PreviewLine } from '#shared/transfer/people.ts';
import { folded } from './keys.ts';
import { openPeople, type PeopleSource, type ReadingOrder } from './sources.ts';
import { comingPerson, createWeigher, lineOf, type Weighed, type Weigher } from './weigh.ts';

/** More things than this in one source are not taken, so that a wrong file does not fill the vault. */
const mostThings = 120_000;

/** Reads a source and says what would become of it. Nothing is written. */
export async function previewPeople(
  order: ReadingOrder,
  { db, progress }: TaskContext,
): Promise<ExchangePreview> {
  const source = await openPeople(order);
  const lines: PreviewLine[] = [];
  const problems: ExchangePreview['problems'] = [];
  const names = new Set<string>();
  const seal = walk(
    source,
    { db, progress },
    {
      meet: (weighed, { people }) => {
        lines.push(lineOf(weighed));
        problems.push(...weighed.problems);
        const { thing } = weighed;
        if (thing.kind !== 'person' || weighed.state === 'same') return;
        if (thing.person.organisation !== '') names.add(thing.person.organisation);
        if (weighed.state === 'new') people.add(comingPerson(thing));
      },
      fail: (problem) => problems.push(problem),
    },
  );
  refuseNothing(lines.length, problems.length);
  return {
    format: source.format,
    seal,
    lines,
    organisations: newOrganisations(db, names),
    table: source.table,
    span: source.span,
    problems,
  };
}

interface Visitor {
  meet: (weighed: Weighed, weigher: Weigher) => void;
  fail: (problem: ExchangePreview['problems'][number]) => void;
}

/**
 * Goes through a source from its beginning to its end.
 *
 * @returns a seal that is the same as long as the source and what is there are.
 */
export function walk(
  source: PeopleSource,
  { db, progress }: Pick<TaskContext, 'db' | 'progress'>,
  { meet, fail }: Visitor,
): string {
  const weigher = createWeigher(db, source.format);
  const hash = createHash('sha256');
  let things = 0;
  for (const read of source.reading.things) {
    progress(source.reading.done(), source.reading.total);
    if (read.kind === 'problem') {
      fail(read.problem);
      continue;
    }
    things += 1;
    if (things > mostThings) {
      throw new WaymarkError(
        'invalid',
        `This holds more than ${mostThings.toLocaleString('en')} things, which is more than Waymark takes in at once. Divide it and take the parts in one by one.`,
      );
    }
    const weighed = weigher.weigh(read);
    const { id, state, person } = weighed;
    hash.update(`${id} ${state} ${person === null || person.isComing ? '' : person.id}\n`);
    meet(weighed, weigher);
  }
  hash.update(source.digest());
  return hash.digest('base64url');
}

/** @throws WaymarkError `invalid` for a source in which nothing at all was found. */
export function refuseNothing(things: number, problems: number): void {
  if (things > 0 || problems > 0) return;
  throw new WaymarkError(
    'invalid',
    'There is nothing in this that Waymark takes in. Export it again from the program that it comes from.',
  );
}

function newOrganisations(db: ReadDb, names: ReadonlySet<string>): string[] {
  const there = new Set(
    prepared<[], string>(db, 'SELECT name FROM organisations WHERE trashed_at IS NULL')
      .pluck()
      .all()
      .map(folded),
  );
  const made = new Map<string, string>();
  for (const name of names) {
    const key = folded(name);
    if (!there.has(key) && !made.has(key)) made.set(key, name);
  }
  return [...made.values()].sort((one, other) => one.localeCompare(other));
}
