import { v7 as uuid } from 'uuid';
import { refusal } from '#main/bridge/refusal.ts';
import { type Change, keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { placedAt, placedBefore, renumber } from '#main/database/order.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { movedOn } from '#main/database/record.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { renameInTexts } from '#main/texts/index.ts';
import type { Audience } from '#shared/audience/audience.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { ClaimKind } from '#shared/kinds.ts';
import type { Claim, SavedClaim } from '#shared/reflection/claims.ts';
import { type ClaimDetails, detailsOf, noDetails } from '#shared/reflection/details.ts';
import { readDetails, writeDetails } from './details.ts';
import { getClaim } from './read.ts';
import { type ClaimRow, claimColumns, claimRow } from './rows.ts';
import { indexClaim } from './search-text.ts';

export interface AddedClaim {
  kind: ClaimKind;
  name: string;
  description?: string;
  audience?: Audience;
  /** What is left out is as of a claim that nobody has said more about. */
  details?: Record<string, unknown> | undefined;
}

/**
 * Adds a claim at the end of its list.
 *
 * @throws WaymarkError `invalid` for details that its kind does not have.
 */
export function addClaim(
  db: Db,
  clock: Clock,
  { kind, name, description = '', audience = 'mentor', details: given = {} }: AddedClaim,
): Claim {
  const details = fullDetails(kind, given);
  return inTransaction(db, () => {
    const at = instantOf(clock);
    const row: ClaimRow = {
      id: uuid(),
      kind,
      name,
      description,
      audience,
      position: (listOf(db, kind).at(-1)?.position ?? -1) + 1,
      revision: 1,
      created_at: at,
      modified_at: at,
      trashed_at: null,
    };
    db.prepare(
      `INSERT INTO claims (${claimColumns})
       VALUES (@id, @kind, @name, @description, @audience, @position, @revision, @created_at, @modified_at, @trashed_at)`,
    ).run(row);
    writeDetails(db, kind, row.id, details);
    indexClaim(db, row);
    return getClaim(db, row.id);
  });
}

function fullDetails(kind: ClaimKind, given: Record<string, unknown>): ClaimDetails {
  const read = detailsOf[kind].strict().safeParse({ ...noDetails[kind], ...given }, { error: refusal });
  if (read.success) return read.data;
  throw new WaymarkError('invalid', read.error.issues[0]?.message ?? 'These details do not belong to it.');
}

/**
 * Saves a claim's own fields. Saving what is there already changes nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `invalid` when it is of another kind;
 * `not-found`.
 */
export function saveClaim(db: Db, clock: Clock, saved: SavedClaim): Claim {
  return inTransaction(db, () => {
    const before = claimRow(db, saved.id);
    if (before.revision !== saved.revision) {
      throw movedOn(before.revision);
    }
    if (before.kind !== saved.kind) {
      throw new WaymarkError('invalid', 'What it is stays as it was. Add another one of the kind you want.');
    }
    const details = detailsOfClaim(db, before);
    const { audience = before.audience } = saved;
    const same =
      saved.name === before.name &&
      saved.description === before.description &&
      audience === before.audience &&
      Object.entries(saved.details).every(([field, value]) => details[field] === value);
    if (!same) {
      const at = instantOf(clock);
      const after: ClaimRow = {
        ...before,
        name: saved.name,
        description: saved.description,
        audience,
        revision: before.revision + 1,
        modified_at: at,
      };
      keepClaim(db, before, 'edit', at);
      db.prepare(
        `UPDATE claims SET name = @name, description = @description, audience = @audience, revision = @revision,
           modified_at = @modified_at WHERE id = @id`,
      ).run(after);
      writeDetails(db, before.kind, before.id, saved.details);
      indexClaim(db, after);
      if (after.name !== before.name) renameInTexts(db, { kind: after.kind, id: after.id }, at);
    }
    return getClaim(db, saved.id);
  });
}

/**
 * Places a claim before another of its list, or last.
 *
 * @throws WaymarkError `not-found` for either; `invalid` when `before` is of another list.
 */
export function moveClaim(db: Db, clock: Clock, { id, before }: { id: string; before: string | null }): void {
  inTransaction(db, () => {
    const row = claimRow(db, id);
    if (before !== null && claimRow(db, before).kind !== row.kind) {
      throw new WaymarkError('invalid', 'Each kind has a list of its own. Move it within that.');
    }
    const order = listOf(db, row.kind).map((other) => other.id);
    const placed = placedBefore(order, id, before);
    if (placed.every((other, index) => other === order[index])) return;
    keepClaim(db, row, 'move', instantOf(clock));
    renumber(db, 'claims', placed);
  });
}

/** Moves a claim to the trash, its evidence with it. */
export function trashClaim(db: Db, clock: Clock, id: string): void {
  inTransaction(db, () => {
    setTrashed(db, claimRow(db, id), 'trash', instantOf(clock));
  });
}

/**
 * Takes a claim out of the trash, to about where it was in its list. One that is not in the trash stays where it is.
 *
 * @throws WaymarkError `not-found` when there is no such claim.
 */
export function restoreClaim(db: Db, clock: Clock, id: string): void {
  inTransaction(db, () => {
    const row = db.prepare<[string], ClaimRow>(`SELECT ${claimColumns} FROM claims WHERE id = ?`).get(id);
    if (row === undefined) throw new WaymarkError('not-found', 'This is not in the trash any more.');
    if (row.trashed_at === null) return;
    const place = placedAt(listOf(db, row.kind), id, row.position);
    setTrashed(db, row, 'put-back', instantOf(clock));
    renumber(db, 'claims', place);
  });
}

export interface TrashedClaim {
  kind: ClaimKind;
  id: string;
  title: string;
  trashedAt: string;
}

/** Claims in the trash, the latest first. */
export function listTrashedClaims(db: ReadDb): TrashedClaim[] {
  return db
    .prepare<[], TrashedClaim>(
      `SELECT kind, id, name AS title, trashed_at AS trashedAt FROM claims
       WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, id DESC`,
    )
    .all();
}

function setTrashed(db: Db, before: ClaimRow, change: 'trash' | 'put-back', at: string): void {
  const after: ClaimRow = { ...before, trashed_at: change === 'trash' ? at : null };
  keepClaim(db, before, change, at);
  db.prepare('UPDATE claims SET trashed_at = @trashed_at WHERE id = @id').run(after);
  indexClaim(db, after);
}

function listOf(db: ReadDb, kind: ClaimKind): { id: string; position: number }[] {
  return db
    .prepare<[ClaimKind], { id: string; position: number }>(
      'SELECT id, position FROM claims WHERE kind = ? AND trashed_at IS NULL ORDER BY position, id',
    )
    .all(kind);
}

/** The details of a claim by their fields. */
function detailsOfClaim(db: ReadDb, { id, kind }: ClaimRow): Record<string, unknown> {
  return { ...readDetails(db, kind, 'claims.id = ?', id).get(id) };
}

function keepClaim(db: Db, row: ClaimRow, change: Change, at: string): void {
  const state = { ...row, details: detailsOfClaim(db, row) };
  keepState(db, { kind: 'claim', record: row.id, revision: row.revision, change, at, state });
}
