import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { placedAt, placedBefore, renumber } from '#main/database/order.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  indexRecord,
  insertRecord,
  listTrashedRecords,
  recordRow,
  restoreRecord,
  saveRecord,
  trashRecord,
} from '#main/database/record.ts';
import { titleOf } from '#main/explore/occupations.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { isDirection } from '#main/reflection/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { OccupationRef } from '#shared/explore/occupation.ts';
import type { Option, OptionSheet, OptionSort, OptionStatus } from '#shared/explore/options.ts';
import { keepOption } from './keep.ts';
import { columnOf, getOption } from './read.ts';
import { type OptionRow, options } from './rows.ts';

/** What an option begins as. */
interface NewOption {
  name: string;
  sort: OptionSort;
  about: string;
  status: OptionStatus;
  occupation: OccupationRef | null;
  direction: string | null;
}

/**
 * Adds an option at the end of its column. One that began with the same occupation or direction is given back instead, as it
 * is.
 *
 * @throws WaymarkError `not-found` for the occupation or the direction.
 */
export function addOption(db: Db, clock: Clock, added: NewOption): Option {
  return inTransaction(db, () => {
    const { occupation, direction, status, ...said } = added;
    const there = begunWith(db, added);
    if (there !== undefined) return getOption(db, there);
    if (direction !== null && !isDirection(db, direction)) {
      throw new WaymarkError('not-found', 'This direction is not here any more. Choose another one.');
    }
    const at = instantOf(clock);
    const row: OptionRow = {
      id: uuid(),
      ...said,
      status,
      reason: '',
      employer: '',
      place: '',
      next: '',
      next_on: null,
      occupation_source: occupation?.source ?? null,
      occupation_code: occupation?.code ?? null,
      occupation_title: occupation === null ? null : titleOf(db, occupation),
      direction,
      audience: 'mentor',
      position: (columnOf(db, status).at(-1)?.position ?? -1) + 1,
      revision: 1,
      created_at: at,
      modified_at: at,
      trashed_at: null,
    };
    insertRecord(db, options, row);
    return getOption(db, row.id);
  });
}

function begunWith(db: ReadDb, { occupation, direction }: NewOption): string | undefined {
  return prepared<object, string>(
    db,
    `SELECT id FROM options WHERE trashed_at IS NULL
       AND ((occupation_source = @source AND occupation_code = @code) OR direction = @direction)
     ORDER BY created_at, id LIMIT 1`,
  )
    .pluck()
    .get({ source: occupation?.source ?? null, code: occupation?.code ?? null, direction });
}

/**
 * Saves what is written of an option itself. Saving what is there already changes nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`.
 */
export function saveOption(
  db: Db,
  clock: Clock,
  saved: OptionSheet & { id: string; revision: number },
): Option {
  const { id, revision, name, sort, about, employer, place, next, nextOn, audience } = saved;
  return inTransaction(db, () => {
    saveRecord(db, clock, options, {
      id,
      revision,
      fields: { name, sort, about, employer, place, next, next_on: nextOn, audience },
    });
    return getOption(db, id);
  });
}

/** Where an option is put, and why. */
interface Move {
  id: string;
  status: OptionStatus;
  before: string | null;
  reason?: string | undefined;
}

/**
 * Places an option in a column before another one of it, or last. The reason stays when none is given.
 *
 * @throws WaymarkError `not-found` for either; `invalid` when `before` stands in another column.
 */
export function moveOption(db: Db, clock: Clock, { id, status, before, reason }: Move): Option {
  return inTransaction(db, () => {
    const row = recordRow(db, options, id);
    if (before !== null && before !== id && recordRow(db, options, before).status !== status) {
      throw new WaymarkError('invalid', 'The board has changed in the meantime. Try the move again.');
    }
    const order = columnOf(db, status).map((other) => other.id);
    const isElsewhere = row.status !== status;
    const placed = placedBefore(order, id, before === id && isElsewhere ? null : before);
    const isOther = isElsewhere || (reason !== undefined && reason !== row.reason);
    if (isOther || placed.some((other, index) => other !== order[index])) {
      const at = instantOf(clock);
      const after: OptionRow = {
        ...row,
        status,
        reason: reason ?? row.reason,
        modified_at: isOther ? at : row.modified_at,
      };
      keepOption(db, row, 'move', at);
      prepared<object>(
        db,
        'UPDATE options SET status = @status, reason = @reason, modified_at = @modified_at WHERE id = @id',
      ).run(after);
      if (after.reason !== row.reason) indexRecord(db, options, after);
      renumber(db, 'options', placed);
    }
    return getOption(db, id);
  });
}

/**
 * Moves an option to the trash, with what was found out about it.
 *
 * @throws WaymarkError `not-found`.
 */
export function trashOption(db: Db, clock: Clock, id: string): void {
  trashRecord(db, clock, options, id);
}

/**
 * Takes an option out of the trash, to about where it was in its column. One that is not in the trash stays as it is.
 *
 * @throws WaymarkError `not-found` when there is no such option.
 */
export function restoreOption(db: Db, clock: Clock, id: string): void {
  inTransaction(db, () => {
    const row = prepared<[string], OptionRow>(db, 'SELECT * FROM options WHERE id = ?').get(id);
    const place =
      row && row.trashed_at !== null ? placedAt(columnOf(db, row.status), id, row.position) : null;
    restoreRecord(db, clock, options, id);
    if (place !== null) renumber(db, 'options', place);
  });
}

/** Options in the trash, the latest first. */
export const listTrashedOptions = (db: ReadDb) => listTrashedRecords(db, options);
