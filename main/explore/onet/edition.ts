import type { WorkValue } from '#shared/explore/occupation.ts';
import { type InterestTheme, interestThemes } from '#shared/reflection/interest-items.ts';
import { type Row, readTable, type TableName } from './tables.ts';

/** A figure with who rated it, and when: a year, a month or a day, as O*NET said it; empty where it did not. */
export interface Rated<K extends string> {
  key: K;
  value: number;
  by: string;
  on: string;
}

export interface Skill {
  name: string;
  /** From 1 to 5. */
  importance: number;
  by: string;
  on: string;
}

/** How much preparation an occupation needs, from 1 to 5. */
export interface Zone {
  level: number;
  by: string;
  on: string;
}

/** An occupation as the tables have it. */
export interface ReadOccupation {
  code: string;
  title: string;
  description: string;
  zone: Zone | null;
  /** Other titles, those first that people reported. */
  titles: string[];
  /** What one does in it, the core of it first. */
  tasks: string[];
  interests: Rated<InterestTheme>[];
  values: Rated<WorkValue>[];
  /** Codes of related occupations with their rank. */
  related: { other: string; rank: number }[];
  skills: Skill[];
}

/** The occupations of an edition by their codes, table by table. */
export interface ReadEdition {
  readonly occupations: ReadonlyMap<string, ReadOccupation>;
  /**
   * Takes in a table. That of the occupations must be the first.
   *
   * @returns whether it had the columns that it needs.
   * @throws WaymarkError `invalid` when it is cut off.
   */
  take(table: TableName, text: string): boolean;
}

/** What O*NET calls the six work values, and the six themes in their own order. */
const elements = {
  interest: Object.fromEntries(
    interestThemes.map((theme, place) => [`1.B.1.${'abcdef'.charAt(place)}`, theme]),
  ) as Record<string, InterestTheme | undefined>,
  value: {
    '1.B.2.a': 'achievement',
    '1.B.2.b': 'working-conditions',
    '1.B.2.c': 'recognition',
    '1.B.2.d': 'relationships',
    '1.B.2.e': 'support',
    '1.B.2.f': 'independence',
  } as Record<string, WorkValue | undefined>,
};

const codeOfOccupation = /^\d\d-\d{4}\.\d\d$/;

export function createEdition(): ReadEdition {
  const occupations = new Map<string, ReadOccupation>();
  let latest: ReadOccupation | undefined;
  /** The occupation of a row. Rows of one stand together, so most are of the latest. */
  const of = (code: string): ReadOccupation | undefined => {
    if (latest?.code !== code) latest = occupations.get(code);
    return latest;
  };
  const supplemental = new Map<ReadOccupation, string[]>();

  const readers: { [T in TableName]: (row: Row<T>) => void } = {
    'Occupation Data': ({ code, title, description }) => {
      if (!codeOfOccupation.test(code) || title === '' || occupations.has(code)) return;
      occupations.set(code, {
        code,
        title,
        description,
        zone: null,
        titles: [],
        tasks: [],
        interests: [],
        values: [],
        related: [],
        skills: [],
      });
    },
    Interests: interest,
    'Work Values': (row) => {
      if (row.scale === 'EX') rate(of(row.code)?.values, elements.value[row.element], row);
    },
    'Job Zones': ({ code, zone, by, on }) => {
      const occupation = of(code);
      const level = Number(zone);
      if (occupation && Number.isInteger(level) && level >= 1 && level <= 5) {
        occupation.zone = { level, by, on: day(on) };
      }
    },
    'Related Occupations': ({ code, other, rank }) => {
      const related = of(code)?.related;
      related?.push({ other, rank: rank === '' ? related.length + 1 : Number(rank) });
    },
    'Task Statements': ({ code, task, kind }) => {
      const occupation = of(code);
      if (occupation === undefined || task === '') return;
      if (kind !== 'Supplemental') {
        occupation.tasks.push(task);
        return;
      }
      const others = supplemental.get(occupation);
      if (others === undefined) supplemental.set(occupation, [task]);
      else others.push(task);
    },
    'Sample of Reported Titles': ({ code, title }) => {
      of(code)?.titles.push(title);
    },
    'Alternate Titles': ({ code, title, short }) => {
      const titles = of(code)?.titles;
      titles?.push(title);
      if (short !== '' && short !== 'n/a') titles?.push(short);
    },
    Skills: skill,
    'Essential Skills': skill,
    'Transferable Skills': skill,
  };

  function interest(row: Row<'Interests'>): void {
    if (row.scale === 'OI') rate(of(row.code)?.interests, elements.interest[row.element], row);
  }

  function skill(row: Row<'Skills'>): void {
    if (row.scale !== 'IM' || row.suppressed === 'Y' || row.name === '') return;
    const importance = numberIn(row.value, 1, 5);
    if (importance === null) return;
    of(row.code)?.skills.push({ name: row.name, importance, by: row.by, on: day(row.on) });
  }

  return {
    occupations,
    take: <T extends TableName>(table: T, text: string) => {
      latest = undefined;
      const isTaken = readTable(table, text, readers[table] as (row: Row<T>) => void);
      for (const [{ tasks }, others] of supplemental) tasks.push(...others);
      supplemental.clear();
      return isTaken;
    },
  };
}

/** Adds a figure from 1 to 7, once for each key. */
function rate<K extends string>(
  figures: Rated<K>[] | undefined,
  key: K | undefined,
  row: Row<'Interests'>,
): void {
  if (figures === undefined || key === undefined || figures.some((figure) => figure.key === key)) return;
  const value = numberIn(row.value, 1, 7);
  if (value !== null) figures.push({ key, value, by: row.by, on: day(row.on) });
}

function numberIn(text: string, least: number, most: number): number | null {
  const value = text === '' ? Number.NaN : Number(text);
  return value >= least && value <= most ? value : null;
}

let lastDate = { on: '', day: '' };

/** A date of O*NET, mostly a month as 08/2023, in the order of the calendar: 2023-08. Rows beside one another mostly share theirs. */
function day(on: string): string {
  if (on !== lastDate.on) {
    const [, month, year] = /^(\d\d)\/(\d{4})$/.exec(on) ?? [];
    lastDate = { on, day: year === undefined ? on : `${year}-${month}` };
  }
  return lastDate.day;
}
