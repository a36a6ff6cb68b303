import { isAscii, isUtf8 } from 'node:buffer';
import { WaymarkError } from '#shared/bridge/errors.ts';

/** A column of a table: its name, or the names that editions gave it. */
interface Column {
  readonly names: readonly string[];
  /** Without it the table says nothing. */
  readonly needed: boolean;
}

const needed = (...names: string[]): Column => ({ names, needed: true });
const wanted = (...names: string[]): Column => ({ names, needed: false });
const code = needed('O*NET-SOC Code');
const dated = { on: wanted('Date', 'Date Updated'), by: wanted('Domain Source') };
const rating = {
  code,
  element: needed('Element ID'),
  scale: needed('Scale ID'),
  value: needed('Data Value'),
  ...dated,
};
const skill = {
  ...rating,
  name: needed('Element Name'),
  suppressed: wanted('Recommend Suppress'),
};

/** The tables that are read, by their name as their file has it, with the columns of each. */
export const tableColumns = {
  'Occupation Data': { code, title: needed('Title'), description: needed('Description') },
  Interests: rating,
  'Work Values': rating,
  'Job Zones': { code, zone: needed('Job Zone'), ...dated },
  'Related Occupations': { code, other: needed('Related O*NET-SOC Code'), rank: wanted('Index') },
  'Task Statements': { code, task: needed('Task'), kind: wanted('Task Type') },
  'Sample of Reported Titles': { code, title: needed('Reported Job Title') },
  'Alternate Titles': { code, title: needed('Alternate Title'), short: wanted('Short Title') },
  Skills: skill,
  // Editions from 30.3 on have these two instead of the one above.
  'Essential Skills': skill,
  'Transferable Skills': skill,
} as const satisfies Record<string, Record<string, Column>>;

export type TableName = keyof typeof tableColumns;

/** The tables in the order in which they are read. */
export const tableNames = Object.keys(tableColumns) as TableName[];

/** A row of a table: each column by its short name; empty where the edition has none. */
export type Row<T extends TableName> = Record<keyof (typeof tableColumns)[T], string>;

/**
 * The text of a file of an edition.
 *
 * @throws WaymarkError `invalid` when it is not in UTF-8. Nothing is guessed: it would be stored wrong for good.
 */
export function textOf(bytes: Buffer, name: string): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (!isUtf8(bytes)) {
    throw new WaymarkError(
      'invalid',
      `The table “${name}” is not in UTF-8. Choose O*NET’s text edition just as it was downloaded.`,
    );
  }
  const text = bytes.toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/**
 * Reads a table row by row. Its columns are found by the names in its first line, in any order; values are separated by tabs and never
 * quoted.
 *
 * @returns false when it lacks a column that it needs; then no row was given.
 * @throws WaymarkError `invalid` when it is cut off.
 */
export function readTable<T extends TableName>(name: T, text: string, take: (row: Row<T>) => void): boolean {
  const columns = Object.entries<Column>(tableColumns[name]);
  const head = endOfLine(text, 0);
  const header = text.slice(0, head.stop).split('\t').map(plain);
  const places = columns.map(([, column]) => {
    const known = column.names.map(plain);
    return header.findIndex((cell) => known.includes(cell));
  });
  if (places.some((place, index) => place === -1 && columns[index]?.[1].needed === true)) return false;
  // One row object for all rows, whose shape is fixed at the start: making one each costs as much as reading.
  const row = Object.fromEntries(columns.map(([short]) => [short, ''])) as Row<T>;
  /** For each column of the file the short name that it goes by here, or null. */
  const fields = header.map((_, place) => columns[places.indexOf(place)]?.[0] ?? null);
  const isNeeded = new Set(columns.filter(([, column]) => column.needed).map(([short]) => short));
  const last = Math.max(...places);
  for (let at = head.next; at < text.length; ) {
    const { stop, next } = endOfLine(text, at);
    if (stop > at) {
      let from = at;
      for (let place = 0; place <= last; place += 1) {
        const tab = text.indexOf('\t', from);
        const end = tab === -1 || tab > stop ? stop : tab;
        const field = fields[place];
        if (field !== null && field !== undefined) row[field as keyof Row<T>] = text.slice(from, end);
        if (end === stop && place < last) {
          // What is only wanted may be missing at the end of a line.
          for (const missing of fields.slice(place + 1)) {
            if (missing === null) continue;
            if (isNeeded.has(missing)) throw cutOff(name);
            row[missing as keyof Row<T>] = '';
          }
          break;
        }
        from = end + 1;
      }
      // The last line of a file that was cut off has too few values, though perhaps all that are read here.
      if (next > text.length && tabs(text, at, stop) < header.length - 1) throw cutOff(name);
      take(row);
    }
    at = next;
  }
  return true;
}

/** Where a line that begins at `at` stops, and where the next one begins: behind the text when no line break follows. */
function endOfLine(text: string, at: number): { stop: number; next: number } {
  const found = text.indexOf('\n', at);
  const end = found === -1 ? text.length : found;
  const stop = end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
  return { stop, next: end + 1 };
}

function tabs(text: string, from: number, to: number): number {
  return text.slice(from, to).split('\t').length - 1;
}

/** A column's or a file's name as it is compared. */
export function plain(name: string): string {
  return name.trim().toLowerCase().replaceAll('_', ' ');
}

function cutOff(name: string): WaymarkError {
  return new WaymarkError(
    'invalid',
    `The table “${name}” is cut off or damaged. Download the edition again and choose the new one.`,
  );
}
