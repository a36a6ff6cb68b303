import { plainHead } from '#main/import/people/csv/guess.ts';
import { readTable, type Table } from '#main/import/people/csv/table.ts';
import { type FoundContact, nobody, type Read, type Reading } from '#main/import/people/found.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { TableName } from './archive.ts';
import { partialDate } from './dates.ts';

const files: Readonly<Record<TableName, string>> = {
  profile: 'Profile.csv',
  positions: 'Positions.csv',
  education: 'Education.csv',
  skills: 'Skills.csv',
  certifications: 'Certifications.csv',
  connections: 'Connections.csv',
};

/** A column that tells the row of heads from the words that may stand before it. */
const telling: Readonly<Record<TableName, string>> = {
  profile: 'headline',
  positions: 'title',
  education: 'school name',
  skills: 'name',
  certifications: 'name',
  connections: 'first name',
};

type Row = (...heads: string[]) => string;

/** Reads the tables of a copy of one's data: first what is of the person, then whom they know. */
export function openLinkedin(tables: ReadonlyMap<TableName, Buffer>): Reading {
  const found = (Object.keys(files) as TableName[]).flatMap((name) => {
    const bytes = tables.get(name);
    return bytes === undefined ? [] : [{ name, table: tableOf(name, bytes) }];
  });
  let done = 0;
  return {
    total: found.reduce((sum, { table }) => sum + (table?.rows.length ?? 0), 0),
    done: () => done,
    things: thingsOf(found, () => {
      done += 1;
    }),
  };
}

/** Null for a table that has no such columns. */
function tableOf(name: TableName, bytes: Buffer): Table | null {
  try {
    return readTable(bytes, (cells) => cells.some((cell) => plainHead(cell) === telling[name]));
  } catch (error) {
    if (error instanceof WaymarkError) return null;
    throw error;
  }
}

function* thingsOf(
  found: readonly { name: TableName; table: Table | null }[],
  tell: () => void,
): Generator<Read> {
  for (const { name, table } of found) {
    if (table === null) {
      const reason = 'This table has other columns than those that LinkedIn writes, so it was left out.';
      yield { kind: 'problem', problem: { where: files[name], reason } };
      continue;
    }
    const places = new Map(table.heads.map((head, place) => [plainHead(head), place]));
    for (const { cells, line, isSpoilt } of table.rows) {
      tell();
      const where = `${files[name]}, line ${line}`;
      const row: Row = (...heads) =>
        heads.map((head) => (cells[places.get(head) ?? -1] ?? '').trim()).find((cell) => cell !== '') ?? '';
      const thing = isSpoilt ? null : readers[name](row, where);
      if (thing !== null) yield thing;
      else if (cells.some((cell) => cell.trim() !== '')) {
        const reason = 'This line says nothing that Waymark takes in, so it was left out.';
        yield { kind: 'problem', problem: { where, reason } };
      }
    }
  }
}

const readers: Readonly<Record<TableName, (row: Row, where: string) => Read | null>> = {
  profile: (row, where) => {
    const headline = row('headline');
    const summary = row('summary');
    if (headline === '' && summary === '') return null;
    return { kind: 'profile', where, uid: null, profile: { headline: headline || 'My profile', summary } };
  },
  positions: (row, where) => {
    const name = row('title');
    const organisation = row('company name', 'company', 'organization');
    if (name === '' && organisation === '') return null;
    return {
      kind: 'role',
      where,
      uid: null,
      role: {
        name: name || organisation,
        sort: 'job',
        organisation,
        started: partialDate(row('started on', 'start date')),
        ended: partialDate(row('finished on', 'end date')),
        note: row('description', 'summary'),
      },
    };
  },
  education: (row, where) => {
    const organisation = row('school name', 'school');
    const name = row('degree name', 'degree') || organisation;
    if (name === '') return null;
    return {
      kind: 'role',
      where,
      uid: null,
      role: {
        name,
        sort: 'study',
        organisation,
        started: partialDate(row('start date', 'started on')),
        ended: partialDate(row('end date', 'finished on')),
        note: [row('notes'), row('activities')].filter(Boolean).join('\n\n'),
      },
    };
  },
  skills: (row, where) => {
    const name = row('name', 'skill', 'skill name');
    return name === '' ? null : { kind: 'skill', where, uid: null, name };
  },
  certifications: (row, where) => {
    const name = row('name');
    if (name === '') return null;
    const number = row('license number');
    return {
      kind: 'learning-item',
      where,
      uid: null,
      learning: {
        name,
        provider: row('authority'),
        link: row('url'),
        startedOn: wholeDay(row('started on'), 'first'),
        expiresOn: wholeDay(row('finished on'), 'last'),
        note: number === '' ? '' : `Licence number ${number}`,
      },
    };
  },
  connections: (row, where) => {
    const email = row('email address', 'e mail address');
    const link = row('url');
    const name = [row('first name'), row('last name')].filter(Boolean).join(' ');
    // Who left the network, or hides everything, stands there with nothing but the day.
    if (name === '') return null;
    const since = partialDate(row('connected on'));
    const contacts: FoundContact[] = [];
    if (link !== '') contacts.push({ sort: 'link', label: 'LinkedIn', value: link });
    if (email !== '') contacts.push({ sort: 'email', label: '', value: email });
    return {
      kind: 'person',
      where: `${where}, ${name}`,
      uid: null,
      picture: null,
      person: {
        ...nobody,
        name,
        work: row('position', 'current position'),
        organisation: row('company', 'current company'),
        met: since === null ? '' : `On LinkedIn since ${inWords(since)}`,
        contacts,
      },
    };
  },
};

/** A date that may know no day, as the first or last day that it can mean; null for none. */
function wholeDay(text: string, which: 'first' | 'last'): string | null {
  const date = partialDate(text);
  if (date === null || date.length === 10) return date;
  const [year = '', month = which === 'first' ? '01' : '12'] = date.split('-');
  return which === 'first' ? `${year}-${month}-01` : lastDay(Number(year), Number(month));
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function inWords(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  if (month === '') return year;
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, Number(month) - 1, 1)),
  );
  return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ');
}
