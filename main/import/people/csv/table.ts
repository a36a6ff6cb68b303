import Papa from 'papaparse';
import { textOf } from '#main/import/people/decode.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { guessUse } from './guess.ts';

/** A table as it stands in a file. */
export interface Table {
  heads: string[];
  rows: { cells: string[]; line: number; isSpoilt: boolean }[];
  separator: string;
  encoding: string;
}

const separators: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical bar',
};

/**
 * Reads a table, whatever its separator and its set of characters.
 *
 * @param isHead says which row holds the heads, where words stand before them.
 * @throws WaymarkError `invalid` for what is no table.
 */
export function readTable(bytes: Uint8Array, isHead: (cells: string[]) => boolean = () => true): Table {
  const text = textOf(bytes).replace(/^\ufeff/, '');
  // Excel writes down which separator it uses.
  const said = /^sep=(.)\r?\n/i.exec(text);
  const body = said === null ? text : text.slice(said[0].length);
  const { data, errors, meta } = Papa.parse<string[]>(body, {
    delimiter: said?.[1] ?? separatorOf(body) ?? '',
    delimitersToGuess: Object.keys(separators),
  });
  const spoilt = new Set(
    errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : [])),
  );
  const first = data.findIndex((cells) => cells.some((cell) => cell.trim() !== '') && isHead(cells));
  const heads = data[first];
  if (heads === undefined) {
    throw new WaymarkError(
      'invalid',
      'This is no table with people: its first row names no columns. Export it again as CSV.',
    );
  }
  return {
    heads: heads.map((head) => head.trim()),
    rows: data
      .slice(first + 1)
      .map((cells, place) => ({
        cells: cells.map(unguarded),
        line: first + place + 2,
        isSpoilt: spoilt.has(first + 1 + place),
      }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    separator: separators[meta.delimiter] ?? meta.delimiter,
    encoding: encodingOf(bytes),
  };
}

/** The separator by which the most columns of the first row are known; null when none is. */
function separatorOf(text: string): string | null {
  const head = text.slice(0, 100_000);
  const known = Object.keys(separators).map((separator) => ({
    separator,
    count: (Papa.parse<string[]>(head, { delimiter: separator, preview: 1 }).data[0] ?? []).filter(
      (cell) => guessUse(cell) !== null,
    ).length,
  }));
  const [best] = known.sort((one, other) => other.count - one.count);
  return best === undefined || best.count === 0 ? null : best.separator;
}

/** What was guarded so that no table program takes it for a formula says again what it said. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?='*\s*[=+\-@|\t\r＝＋－＠])/, '');
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  if (bytes.subarray(0, 512).includes(0)) return 'UTF-16';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'UTF-8';
  } catch {
    return 'Windows-1252';
  }
}

/** The cells of one list, as our own export writes it into one field. */
export function listOf(cell: string): string[] {
  if (cell.trim() === '') return [];
  return (Papa.parse<string[]>(cell, { delimiter: ',' }).data[0] ?? []).map((part) => part.trim());
}
