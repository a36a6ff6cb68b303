import type { ClaimKind } from '#shared/kinds.ts';
import type { Db } from './open.ts';
/** The kinds of records that a link may tie. */
export type LinkedKind = 'entry' | 'goal' | 'milestone' | 'person' | 'option' | 'experiment' | ClaimKind;

/** `serves`: a goal builds on a strength; `mentions`: an entry's text names it; `about`: the person tied an entry, an option or an experiment to it. */
export type LinkType = 'serves' | 'mentions' | 'about';

export interface Link {
  fromKind: LinkedKind;
  fromId: string;
  type: LinkType;
  toKind: LinkedKind;
  toId: string;
}

/** Ties two records. Tying them twice is the same as once. */
export function addLink(db: Db, link: Link, at: string): void {
  db.prepare(
    `INSERT OR IGNORE INTO links (from_kind, from_id, type, to_kind, to_id, created_at)
     VALUES (@fromKind, @fromId, @type, @toKind, @toId, @at)`,
  ).run({ ...link, at });
}

/** Unties two records, if they were tied. */
export function removeLink(db: Db, link: Link): void {
  db.prepare(
    `DELETE FROM links WHERE from_kind = @fromKind AND from_id = @fromId AND type = @type
       AND to_kind = @toKind AND to_id = @toId`,
  ).run(link);
}

/** Unties a record from everything. Call it in the transaction that deletes the record for ever. */
export function removeLinksOf(db: Db, kind: LinkedKind, id: string): void {
  db.prepare('DELETE FROM links WHERE from_kind = ? AND from_id = ?').run(kind, id);
  db.prepare('DELETE FROM links WHERE to_kind = ? AND to_id = ?').run(kind, id);
}
