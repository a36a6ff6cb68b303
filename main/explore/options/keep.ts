import { type Change, keepState } from '#main/database/history.ts';
import type { Db } from '#main/database/open.ts';
import type { OptionRow } from './rows.ts';

/** Keeps an option as it is before a change; with what it is tied to where that is what changes. */
export function keepOption(db: Db, row: OptionRow, change: Change, at: string, ties: object = {}): void {
  keepState(db, {
    kind: 'option',
    record: row.id,
    revision: row.revision,
    change,
    at,
    state: { ...row, ...ties },
  });
}
