import { groupRows } from '#main/database/group.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { countRecords, recordRow } from '#main/database/record.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import {
  noteSorts,
  type Option,
  type OptionNote,
  type OptionPage,
  type OptionStatus,
  optionStatuses,
} from '#shared/explore/options.ts';
import { type FactRow, type OptionRow, options, type ShownNoteRow, toFact, toNote } from './rows.ts';
import { tiesOf } from './ties.ts';

const inColumns = `CASE options.status ${optionStatuses
  .map((status, place) => `WHEN '${status}' THEN ${place}`)
  .join(' ')} END`;

/** All options outside the trash, each column in the person's order. Four statements, however many there are. */
export function listOptions(db: ReadDb): Option[] {
  const rows = prepared<[], OptionRow>(
    db,
    `SELECT * FROM options WHERE trashed_at IS NULL ORDER BY ${inColumns}, position, id`,
  ).all();
  return withParts(db, rows, null);
}

/** So many options fill a column on most screens. */
const topMost = 8;

/** The first options of each column, with the number that each column has. */
export function topOptions(db: ReadDb): { options: Option[]; counts: Record<OptionStatus, number> } {
  const ofColumn = prepared<[string], OptionRow>(
    db,
    `SELECT * FROM options WHERE status = ? AND trashed_at IS NULL ORDER BY position, id LIMIT ${topMost}`,
  );
  const rows = optionStatuses.flatMap((status) => ofColumn.all(status));
  const counted = prepared<[], { status: OptionStatus; count: number }>(
    db,
    'SELECT status, count(*) AS count FROM options WHERE trashed_at IS NULL GROUP BY status',
  ).all();
  const counts = Object.fromEntries(optionStatuses.map((status) => [status, 0])) as Record<
    OptionStatus,
    number
  >;
  for (const { status, count } of counted) counts[status] = count;
  const options = withParts(
    db,
    rows,
    rows.map(({ id }) => id),
  );
  return { options, counts };
}

/** How many options there are outside the trash. */
export const countOptions = (db: ReadDb): number => countRecords(db, options);

/** @throws WaymarkError `not-found` for an option that is not there, or in the trash. None, null, is well. */
export function needOption(db: ReadDb, id: string | null): void {
  if (id === null) return;
  const there = prepared<[string]>(db, 'SELECT 1 FROM options WHERE id = ? AND trashed_at IS NULL').get(id);
  if (there === undefined) {
    throw new WaymarkError('not-found', 'This option is not here any more. Choose another one.');
  }
}

/**
 * An option as it stands on the board.
 *
 * @throws WaymarkError `not-found` when there is no such option or it is in the trash.
 */
export function getOption(db: ReadDb, id: string): Option {
  const row = recordRow(db, options, id);
  const [option] = withParts(db, [row], [id]);
  return option ?? toOption(row, { openQuestions: 0, pay: null, goals: [] });
}

/**
 * An option with everything that was found out about it.
 *
 * @throws WaymarkError `not-found` when there is no such option or it is in the trash.
 */
export function readOption(db: ReadDb, id: string): OptionPage {
  const option = getOption(db, id);
  return withFindings(db, [option])[0] ?? { ...option, notes: [], facts: [], ties: [] };
}

/** All options with everything that was found out about them. Seven statements, however many there are. */
export function allOptions(db: ReadDb): OptionPage[] {
  return withFindings(db, listOptions(db));
}

/** The options of a column in their order. */
export function columnOf(db: ReadDb, status: OptionStatus): { id: string; position: number }[] {
  return prepared<[string], { id: string; position: number }>(
    db,
    'SELECT id, position FROM options WHERE status = ? AND trashed_at IS NULL ORDER BY position, id',
  ).all(status);
}

/** Joins what was found out to options: facts by day, the latest first; notes by sort, see {@link inOrder}; ties. */
function withFindings(db: ReadDb, listed: readonly Option[]): OptionPage[] {
  const ids = listed.map(({ id }) => id);
  const notes = groupRows(
    prepared<[string], ShownNoteRow>(
      db,
      `SELECT option_notes.*, people.name AS person_name
       FROM option_notes LEFT JOIN people ON people.id = option_notes.person AND people.trashed_at IS NULL
       WHERE option_notes.option IN (SELECT value FROM json_each(?)) AND option_notes.trashed_at IS NULL
       ORDER BY option_notes.date DESC, option_notes.created_at DESC, option_notes.id DESC`,
    ).all(JSON.stringify(ids)),
    (row) => row.option,
  );
  const facts = groupRows(
    prepared<[string], FactRow>(
      db,
      `SELECT * FROM option_facts WHERE option IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL
       ORDER BY date DESC, created_at DESC, id DESC`,
    ).all(JSON.stringify(ids)),
    (row) => row.option,
  );
  const ties = tiesOf(db, ids);
  return listed.map((option) => ({
    ...option,
    notes: inOrder(notes.get(option.id) ?? []),
    facts: (facts.get(option.id) ?? []).map(toFact),
    ties: ties.get(option.id) ?? [],
  }));
}

/** Notes by sort: for and against as they were written, of the others the latest day first, as they come. */
function inOrder(rows: readonly ShownNoteRow[]): OptionNote[] {
  return noteSorts.flatMap((sort) => {
    const some = rows.filter((row) => row.sort === sort);
    return (sort === 'for' || sort === 'against' ? some.sort(asWritten) : some).map(toNote);
  });
}

function asWritten(one: ShownNoteRow, other: ShownNoteRow): number {
  const place = ({ created_at: at, id }: ShownNoteRow): string => `${at} ${id}`;
  return place(one) < place(other) ? -1 : 1;
}

type Parts = Pick<Option, 'openQuestions' | 'pay' | 'goals'>;

/** Joins what stands on the board beside an option's own: to all of them, or to those named. */
function withParts(db: ReadDb, rows: readonly OptionRow[], ids: readonly string[] | null): Option[] {
  const which =
    ids === null ? 'options.trashed_at IS NULL' : 'options.id IN (SELECT value FROM json_each(@ids))';
  const values = ids === null ? {} : { ids: JSON.stringify(ids) };
  const questions = new Map(
    prepared<[object], { option: string; count: number }>(
      db,
      `SELECT options.id AS option, count(*) AS count
       FROM options JOIN option_notes ON option_notes.option = options.id AND option_notes.sort = 'question'
         AND trim(option_notes.answer) = '' AND option_notes.trashed_at IS NULL
       WHERE ${which} GROUP BY options.id`,
    )
      .all(values)
      .map(({ option, count }) => [option, count]),
  );
  // Of several, the last in this order stays.
  const pay = new Map(
    prepared<[object], FactRow>(
      db,
      `SELECT option_facts.* FROM options
       JOIN option_facts ON option_facts.option = options.id AND option_facts.sort = 'pay'
         AND option_facts.trashed_at IS NULL
       WHERE ${which} ORDER BY option_facts.date, option_facts.created_at, option_facts.id`,
    )
      .all(values)
      .map((row) => [row.option, toFact(row)]),
  );
  const goals = groupRows(
    prepared<[object], { option: string; id: string; title: string }>(
      db,
      `SELECT options.id AS option, goals.id, goals.title FROM options
       JOIN links ON links.from_kind = 'option' AND links.from_id = options.id AND links.to_kind = 'goal'
       JOIN goals ON goals.id = links.to_id AND goals.trashed_at IS NULL
       WHERE ${which} ORDER BY links.created_at, goals.id`,
    ).all(values),
    (row) => row.option,
  );
  return rows.map((row) =>
    toOption(row, {
      openQuestions: questions.get(row.id) ?? 0,
      pay: pay.get(row.id) ?? null,
      goals: (goals.get(row.id) ?? []).map(({ id, title }) => ({ id, title })),
    }),
  );
}

function toOption(row: OptionRow, parts: Parts): Option {
  const { occupation_source: source, occupation_code: code, occupation_title: title } = row;
  return {
    id: row.id,
    name: row.name,
    sort: row.sort,
    about: row.about,
    employer: row.employer,
    place: row.place,
    next: row.next,
    nextOn: row.next_on,
    audience: row.audience,
    status: row.status,
    reason: row.reason,
    occupation: source === null || code === null ? null : { source, code, title: title ?? '' },
    direction: row.direction,
    ...parts,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    revision: row.revision,
  };
}
