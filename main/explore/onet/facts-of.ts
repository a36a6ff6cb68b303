import type { Db } from '#main/database/open.ts';
import type { Edition } from '#shared/explore/library.ts';
import type { WorkValue } from '#shared/explore/occupation.ts';
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
        zone: row.zone === null ? null : (JSON.parse(row.zone) as Zone),
        otherTitles: differing(title, lines(row.titles)),
        tasks: lines(row.tasks),
        interests: JSON.parse(row.interests) as Rated<InterestTheme>[],
        values: JSON.parse(row.values) as Rated<WorkValue>[],
        related: lines(row.related).filter((other) => one.get(other) !== undefined),
        skills: JSON.parse(row.skills) as Skill[],
      };
    },
    find,
    all: readOnce,
    brief: (code) => {
      known ??= new Map(readOnce().map((brief) => [brief.code, brief]));
      return known.get(code);
    },
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
    tables: JSON.parse(row.tables) as string[],
    missing: JSON.parse(row.missing) as string[],
  };
}

function readAll(db: Db): readonly BriefFacts[] {
  const rows = db
    .prepare<[], Pick<OccupationRow, 'code' | 'title' | 'description' | 'zone' | 'interests'>>(
      'SELECT code, title, description, zone, interests FROM occupations ORDER BY code',
    )
    .all();
  return rows.map(({ code, title, description, zone, interests: rated }) => {
    const interests = JSON.parse(rated) as Rated<InterestTheme>[];
    const values = new Map(interests.map(({ key, value }) => [key, value]));
    return {
      code,
      title,
      description,
      preparation: zone === null ? null : (JSON.parse(zone) as Zone).level,
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
