import type { Read, Reading } from '#main/import/people/found.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { ColumnUse, ExchangeTable } from '#shared/transfer/people.ts';
import { guessUse } from './guess.ts';
import { orderOf, rowReader } from './person.ts';
import { readTable, type Table } from './table.ts';

const sampleRows = 4;

/**
 * Reads a table of people.
 *
 * @param chosen what each column is for; null to guess from the heads.
 * @throws WaymarkError `invalid` for what is no table, and when no column names anybody.
 */
export function openCsv(
  bytes: Uint8Array,
  chosen: readonly ColumnUse[] | null,
): { reading: Reading; table: ExchangeTable } {
  const table = readTable(bytes);
  const uses = table.heads.map((head, place) => (chosen === null ? guessUse(head) : (chosen[place] ?? null)));
  // A mapping that somebody is at may name nobody for a moment.
  if (chosen === null && uses.every((use) => use === null)) {
    throw new WaymarkError(
      'invalid',
      'No column of this table is known. Its first row must name the columns, such as Name and E-mail.',
    );
  }
  let done = 0;
  return {
    reading: {
      total: table.rows.length,
      done: () => done,
      things: rowsOf(table, uses, (count) => {
        done = count;
      }),
    },
    table: {
      heads: table.heads,
      uses,
      sample: table.rows.slice(0, sampleRows).map(({ cells }) => cells.map((cell) => cell.slice(0, 200))),
      separator: table.separator,
      encoding: table.encoding,
    },
  };
}

function* rowsOf(table: Table, uses: readonly ColumnUse[], tell: (done: number) => void): Generator<Read> {
  const days = uses.findIndex((use) => use?.field === 'birthday');
  const reader = rowReader(table.heads, uses, orderOf(table.rows.map(({ cells }) => cells[days] ?? '')));
  for (const [place, { cells, line, isSpoilt }] of table.rows.entries()) {
    tell(place + 1);
    const where = `Row ${line}`;
    const say = (reason: string, at = where): Read => ({ kind: 'problem', problem: { where: at, reason } });
    if (isSpoilt || cells.slice(table.heads.length).some((cell) => cell.trim() !== '')) {
      yield say('This row has other columns than the table, so it was left out. Look at the quotes in it.');
      continue;
    }
    const person = reader.person(cells);
    if (person.name === '') {
      yield say('This row names nobody, so it was left out.');
      continue;
    }
    const at = `${where}, ${person.name}`;
    yield { kind: 'person', where: at, uid: reader.uid(cells), person, picture: null };
    if (reader.hasOddBirthday(cells)) {
      yield say('The birthday is no day, or could be read in two ways, so it was left out.', at);
    }
  }
}
