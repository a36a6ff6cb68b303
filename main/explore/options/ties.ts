import { groupRows } from '#main/database/group.ts';
import { addLink, type Link, removeLink } from '#main/database/links.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { recordRow } from '#main/database/record.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { shortName } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { OptionPage, OptionTieKind } from '#shared/explore/options.ts';
import { keepOption } from './keep.ts';
import { options } from './rows.ts';

export interface OptionTie {
  option: string;
  kind: OptionTieKind;
  id: string;
}

interface TiedRow {
  option: string;
  kind: OptionTieKind;
  id: string;
  name: string;
  date: string | null;
}

/** What options are tied to and that is not in the trash, by option, each one's in the order in which they were tied. */
export function tiesOf(db: ReadDb, options: readonly string[]): Map<string, OptionPage['ties']> {
  const rows = prepared<[string], TiedRow>(
    db,
    `SELECT links.from_id AS option, links.to_kind AS kind, links.to_id AS id, entries.date,
            coalesce(goals.title, people.name, claims.name, iif(entries.title = '', entries.preview, entries.title)) AS name
     FROM links
     LEFT JOIN goals ON links.to_kind = 'goal' AND goals.id = links.to_id AND goals.trashed_at IS NULL
     LEFT JOIN people ON links.to_kind = 'person' AND people.id = links.to_id AND people.trashed_at IS NULL
     LEFT JOIN entries ON links.to_kind = 'entry' AND entries.id = links.to_id AND entries.trashed_at IS NULL
     LEFT JOIN claims ON claims.id = links.to_id AND claims.kind = links.to_kind AND claims.trashed_at IS NULL
     WHERE links.from_kind = 'option' AND links.from_id IN (SELECT value FROM json_each(?)) AND links.type = 'about'
       AND coalesce(goals.id, people.id, entries.id, claims.id) IS NOT NULL
     ORDER BY links.created_at, links.to_kind, links.to_id`,
  ).all(JSON.stringify(options));
  return new Map(
    [...groupRows(rows, (row) => row.option)].map(([option, group]) => [
      option,
      group.map(({ kind, id, name, date }) => ({
        kind,
        id,
        title: shortName(name) || date || 'Without words',
      })),
    ]),
  );
}

/**
 * Ties an option to something else. Tying it twice is the same as once.
 *
 * @throws WaymarkError `not-found` for either.
 */
export function tieOption(db: Db, clock: Clock, tie: OptionTie): void {
  inTransaction(db, () => {
    recordRow(db, options, tie.option);
    if (!isThere(db, tie)) {
      throw new WaymarkError('not-found', 'What you chose is not here any more. It may be in the trash.');
    }
    change(db, clock, tie, addLink);
  });
}

/**
 * Takes a tie of an option away, if there is one.
 *
 * @throws WaymarkError `not-found` for the option.
 */
export function untieOption(db: Db, clock: Clock, tie: OptionTie): void {
  inTransaction(db, () => {
    recordRow(db, options, tie.option);
    change(db, clock, tie, removeLink);
  });
}

function change(
  db: Db,
  clock: Clock,
  { option, kind, id }: OptionTie,
  how: (db: Db, link: Link, at: string) => void,
): void {
  const isTied =
    prepared<[string, string, string]>(
      db,
      `SELECT 1 FROM links WHERE from_kind = 'option' AND from_id = ? AND type = 'about' AND to_kind = ? AND to_id = ?`,
    ).get(option, kind, id) !== undefined;
  if (isTied === (how === addLink)) return;
  const at = instantOf(clock);
  const ties = (tiesOf(db, [option]).get(option) ?? []).map((tie) => ({ kind: tie.kind, id: tie.id }));
  keepOption(db, recordRow(db, options, option), 'link', at, { ties });
  how(db, { fromKind: 'option', fromId: option, type: 'about', toKind: kind, toId: id }, at);
}

function isThere(db: ReadDb, { kind, id }: OptionTie): boolean {
  const found =
    kind === 'entry' || kind === 'goal' || kind === 'person'
      ? prepared<[string]>(db, `SELECT 1 FROM ${tableOf[kind]} WHERE id = ? AND trashed_at IS NULL`).get(id)
      : prepared<[string, string]>(
          db,
          'SELECT 1 FROM claims WHERE id = ? AND kind = ? AND trashed_at IS NULL',
        ).get(id, kind);
  return found !== undefined;
}

const tableOf = { entry: 'entries', goal: 'goals', person: 'people' } as const;
