import { z } from 'zod';
import type { Db } from '#main/database/open.ts';
import { parseStored } from '#main/database/parse.ts';
import type { Edition } from '#shared/explore/library.ts';
import { type WorkValue, workValues } from '#shared/explore/occupation.ts';
import { type InterestTheme, interestThemes } from '#shared/reflection/interest-items.ts';
import type { Rated, Skill, Zone } from './edition.ts';
import { factsId, factsVersion, hasInterests } from './facts-file.ts';
import { finder } from './find.ts';

/** Everything that O*NET says of an occupation. */
export interface OccupationFacts {
  code: string;
  title: string;
  description: string;
  /** How much preparation it needs, and who said so when. */
  zone: Zone | null;
  /** Those first that people in it reported. */
  otherTitles: string[];
  /** What one does in it, the core of it first. */
  tasks: string[];
  /** Up to six each, from 1 to 7. */
  interests: Rated<InterestTheme>[];
  values: Rated<WorkValue>[];
  /** The codes of related occupations, the nearest first. */
  related: string[];
  /** What counts most in it first, from 1 to 5. */
  skills: Skill[];
}

/** What is needed of every occupation to list and compare it. */
export interface BriefFacts {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  /** From 1 to 5. */
  readonly preparation: number | null;
  /** From 1 to 7, in the order of the themes; null unless all six were rated. */
  readonly interests: readonly number[] | null;
}

/** An edition of O*NET that was read in. Public facts: they lie beside the vault's database, and not in it. */
export interface Facts {
  readonly edition: Edition;
  /** Everything of one occupation; null when the edition has none of this code. */
  occupation(code: string): OccupationFacts | null;
  /**
   * The codes of occupations that all the words are met in, the best first: a hit in the title before one in another title
   * before one in a task. The last word counts by its beginning.
   */
  find(text: string, limit: number): readonly string[];
  /** All occupations in the order of their codes; kept in memory from the first call on. */
  all(): readonly BriefFacts[];
  /** One of {@link all}; undefined when the edition has none of this code. */
  brief(code: string): BriefFacts | undefined;
}

const source = { by: z.string(), on: z.string() };
const zoneSchema: z.ZodType<Zone> = z.object({ level: z.number(), ...source });
const interestsSchema: z.ZodType<Rated<InterestTheme>[]> = z.array(
  z.object({ key: z.enum(interestThemes), value: z.number(), ...source }),
);
const valuesSchema: z.ZodType<Rated<WorkValue>[]> = z.array(
  z.object({ key: z.enum(workValues), value: z.number(), ...source }),
);
const skillsSchema: z.ZodType<Skill[]> = z.array(
  z.object({ name: z.string(), importance: z.number(), ...source }),
);
const namesSchema = z.array(z.string());

/** @throws SyntaxError when it is not what it should be. */
function stored<R>(schema: z.ZodType<R>, json: string): R {
  const found = parseStored(schema, json);
  if (found === null) throw new SyntaxError('facts that are not as they were written');
  return found;
}

interface OccupationRow {
  code: string;
  title: string;
  description: string;
  zone: string | null;
  interests: string;
  values: string;
  related: string;
  skills: string;
  titles: string;
  tasks: string;
}

/**
 * Reads facts from their database.
 *
 * @throws SQLite's errors, or a SyntaxError of JSON, when it is damaged or none of ours; also later, from what it gives.
 */
export function readFacts(db: Db): Facts {
  const id = db.pragma('application_id', { simple: true });
  const version = db.pragma('user_version', { simple: true });
  if (id !== factsId || version !== factsVersion) throw new SyntaxError('no facts of this version');
  const edition = readEdition(db);
  const one = db.prepare<[string], OccupationRow>(
    `SELECT code, title, description, zone, interests, "values", related, skills, titles, tasks
     FROM occupations WHERE code = ?`,
  );
  const find = finder(db);
  let known: ReadonlyMap<string, BriefFacts> | null = null;
  let all: readonly BriefFacts[] | null = null;
  const readOnce = (): readonly BriefFacts[] => {
    all ??= readAll(db);
    return all;
  };
  const brief = (code: string): BriefFacts | undefined => {
    known ??= new Map(readOnce().map((each) => [each.code, each]));
    return known.get(code);
  };
  return {
    edition,
    occupation: (code) => {
      const row = one.get(code);
      if (row === undefined) return null;
      const { title, description } = row;
      return {
        code,
        title,
        description,
        zone: row.zone === null ? null : stored(zoneSchema, row.zone),
        otherTitles: differing(title, lines(row.titles)),
        tasks: lines(row.tasks),
        interests: stored(interestsSchema, row.interests),
        values: stored(valuesSchema, row.values),
        related: lines(row.related).filter((other) => brief(other) !== undefined),
        skills: stored(skillsSchema, row.skills),
      };
    },
    find,
    all: readOnce,
    brief,
  };
}

function readEdition(db: Db): Edition {
  const row = db
    .prepare<
      [],
      Record<'version' | 'readAt' | 'tables' | 'missing', string> &
        Record<'occupations' | 'withInterests', number>
    >(
      `SELECT version, read_at AS readAt, tables, missing, occupations, with_interests AS withInterests FROM edition`,
    )
    .get();
  if (row === undefined) throw new SyntaxError('no edition');
  return {
    ...row,
    tables: stored(namesSchema, row.tables),
    missing: stored(namesSchema, row.missing),
  };
}

function readAll(db: Db): readonly BriefFacts[] {
  const rows = db
    .prepare<[], Pick<OccupationRow, 'code' | 'title' | 'description' | 'zone' | 'interests'>>(
      'SELECT code, title, description, zone, interests FROM occupations ORDER BY code',
    )
    .all();
  return rows.map(({ code, title, description, zone, interests: rated }) => {
    const interests = stored(interestsSchema, rated);
    const values = new Map(interests.map(({ key, value }) => [key, value]));
    return {
      code,
      title,
      description,
      preparation: zone === null ? null : stored(zoneSchema, zone).level,
      interests: hasInterests({ interests }) ? interestThemes.map((theme) => values.get(theme) ?? 0) : null,
    };
  });
}

/** An occupation's other titles, each once and none that is its own. */
function differing(title: string, titles: readonly string[]): string[] {
  const met = new Set([title.toLowerCase()]);
  return titles.filter((other) => {
    const folded = other.toLowerCase();
    return folded !== '' && !met.has(folded) && met.add(folded) !== undefined;
  });
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
