import { addLink, type Link, removeLink } from '#main/database/links.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { shortName } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { MentionKind } from '#shared/document/references.ts';
import type { Tied } from '#shared/journal/journal.ts';
import { entryRow } from './rows.ts';

/** Everything that can be named, by kind: `id`, `kind`, `name` and `date` of what is not in the trash. */
export const named = `
  SELECT 'goal' AS kind, id, title AS name, NULL AS date FROM goals WHERE trashed_at IS NULL
  UNION ALL SELECT 'person', id, name, NULL FROM people WHERE trashed_at IS NULL
  UNION ALL SELECT kind, id, name, NULL FROM claims WHERE trashed_at IS NULL`;
const namedEntry = `SELECT 'entry' AS kind, id, iif(title = '', preview, title) AS name, date FROM entries
  WHERE trashed_at IS NULL`;

export interface TiedRow {
  kind: MentionKind;
  id: string;
  name: string;
  date: string | null;
}

/** What is shown where there is no name at all. */
const nameless = 'Without words';

export function toTied({ kind, id, name, date }: TiedRow): Tied {
  return { kind, id, name: shortName(name) || date || nameless, date };
}

/**
 * What an entry is tied to.
 *
 * @throws WaymarkError `not-found`.
 */
export function tiesOf(db: ReadDb, id: string): { mentions: Tied[]; mentionedBy: Tied[]; about: Tied[] } {
  entryRow(db, id);
  const to = (type: 'mentions' | 'about'): Tied[] =>
    prepared<[string, string], TiedRow>(
      db,
      `WITH ends AS (SELECT to_kind, to_id, created_at FROM links
         WHERE from_kind = 'entry' AND from_id = ? AND type = ?)
       SELECT kind, id, name, date, ends.created_at AS since FROM ends
         JOIN (${named}) AS named ON named.kind = ends.to_kind AND named.id = ends.to_id
       UNION ALL
       SELECT kind, id, name, date, ends.created_at FROM ends
         JOIN (${namedEntry}) AS named ON ends.to_kind = 'entry' AND named.id = ends.to_id
       ORDER BY since, name`,
    )
      .all(id, type)
      .map(toTied);
  return {
    mentions: to('mentions'),
    mentionedBy: entriesAbout(db, { kind: 'entry', record: id, limit: 200 }),
    about: to('about'),
  };
}

/** The entries that name a record or were tied to it, the newest first. */
export function entriesAbout(
  db: ReadDb,
  { kind, record, limit }: { kind: MentionKind; record: string; limit: number },
): Tied[] {
  return prepared<[string, string, number], TiedRow>(
    db,
    `SELECT DISTINCT named.kind, named.id, named.name, named.date FROM links
     JOIN (${namedEntry}) AS named ON named.id = links.from_id
     WHERE links.to_kind = ? AND links.to_id = ? AND links.type IN ('mentions', 'about') AND links.from_kind = 'entry'
     ORDER BY named.date DESC, named.id DESC LIMIT ?`,
  )
    .all(kind, record, limit)
    .map(toTied);
}

interface Tie {
  id: string;
  kind: MentionKind;
  record: string;
}

/**
 * Ties an entry to a record.
 *
 * @throws WaymarkError `not-found` for either; `invalid` for an entry with itself.
 */
export function tie(db: Db, clock: Clock, wanted: Tie): void {
  inTransaction(db, () => {
    entryRow(db, wanted.id);
    if (wanted.kind === 'entry' && wanted.record === wanted.id) {
      throw new WaymarkError('invalid', 'An entry is not tied to itself. Choose another one.');
    }
    const there = prepared<[string, string, string, string]>(
      db,
      `SELECT 1 FROM (${named}) WHERE kind = ? AND id = ? UNION ALL SELECT 1 FROM (${namedEntry}) WHERE kind = ? AND id = ?`,
    ).get(wanted.kind, wanted.record, wanted.kind, wanted.record);
    if (there === undefined) {
      throw new WaymarkError('not-found', 'This is not in the vault any more. It may be in the trash.');
    }
    addLink(db, linkOf(wanted), instantOf(clock));
  });
}

/** Unties what the person tied, if it was tied. */
export function untie(db: Db, wanted: Tie): void {
  removeLink(db, linkOf(wanted));
}

function linkOf({ id, kind, record }: Tie): Link {
  return { fromKind: 'entry', fromId: id, type: 'about', toKind: kind, toId: record };
}
