import { v7 as uuid } from 'uuid';
import { type Clock, instantOf } from '#main/clock.ts';
import { type Change, keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { placedAt, placedBefore, renumber } from '#main/database/order.ts';
import { renameInTexts } from '#main/journal/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Response, Trait, TraitKind } from '#shared/reflection/reflection.ts';
import { indexTrait } from './findable.ts';
import { getTrait } from './read.ts';
import { type TraitRow, traitColumns, traitRow } from './rows.ts';

/** Adds a trait at the end of its list. */
export function addTrait(
  db: Db,
  clock: Clock,
  { kind, name, description }: { kind: TraitKind; name: string; description: string },
): Trait {
  return inTransaction(db, () => {
    const at = instantOf(clock);
    const row: TraitRow = {
      id: uuid(),
      kind,
      name,
      description,
      response: null,
      response_plan: '',
      position: (listOf(db, kind).at(-1)?.position ?? -1) + 1,
      revision: 1,
      created_at: at,
      modified_at: at,
      trashed_at: null,
    };
    db.prepare(
      `INSERT INTO traits (${traitColumns})
       VALUES (@id, @kind, @name, @description, @response, @response_plan, @position, @revision, @created_at,
         @modified_at, @trashed_at)`,
    ).run(row);
    indexTrait(db, row);
    return getTrait(db, row.id);
  });
}

export interface SavedTrait {
  id: string;
  revision: number;
  name: string;
  description: string;
  response: Response | null;
  responsePlan: string;
}

/**
 * Saves a trait's own fields. Saving what is there already changes nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `invalid` for a strength with a
 * response; `not-found`.
 */
export function saveTrait(db: Db, clock: Clock, saved: SavedTrait): Trait {
  return inTransaction(db, () => {
    const before = traitRow(db, saved.id);
    if (before.revision !== saved.revision) {
      throw new WaymarkError(
        'conflict',
        'This was changed in another place in the meantime. Look at what is there now, then save again.',
        { revision: before.revision },
      );
    }
    if (before.kind === 'strength' && (saved.response !== null || saved.responsePlan !== '')) {
      throw new WaymarkError(
        'invalid',
        'Only a weakness has a response. Write about a strength in its description.',
      );
    }
    const after: TraitRow = {
      ...before,
      name: saved.name,
      description: saved.description,
      response: saved.response,
      response_plan: saved.responsePlan,
    };
    const same =
      after.name === before.name &&
      after.description === before.description &&
      after.response === before.response &&
      after.response_plan === before.response_plan;
    if (!same) {
      after.revision += 1;
      after.modified_at = instantOf(clock);
      keepTrait(db, before, 'edit', after.modified_at);
      db.prepare(
        `UPDATE traits SET name = @name, description = @description, response = @response,
           response_plan = @response_plan, revision = @revision, modified_at = @modified_at
         WHERE id = @id`,
      ).run(after);
      indexTrait(db, after);
      if (after.name !== before.name)
        renameInTexts(db, { kind: after.kind, id: after.id }, after.modified_at);
    }
    return getTrait(db, saved.id);
  });
}

/**
 * Places a trait before another of its list, or last.
 *
 * @throws WaymarkError `not-found` for either; `invalid` when `before` is of the other list.
 */
export function moveTrait(db: Db, clock: Clock, { id, before }: { id: string; before: string | null }): void {
  inTransaction(db, () => {
    const row = traitRow(db, id);
    if (before !== null && traitRow(db, before).kind !== row.kind) {
      throw new WaymarkError('invalid', 'Strengths and weaknesses are two lists. Move it within its own.');
    }
    const order = listOf(db, row.kind).map((other) => other.id);
    const placed = placedBefore(order, id, before);
    if (placed.every((other, index) => other === order[index])) return;
    keepTrait(db, row, 'move', instantOf(clock));
    renumber(db, 'traits', placed);
  });
}

/** Moves a trait to the trash, its evidence with it. */
export function trashTrait(db: Db, clock: Clock, id: string): void {
  inTransaction(db, () => {
    setTrashed(db, traitRow(db, id), 'trash', instantOf(clock));
  });
}

/**
 * Takes a trait out of the trash, to about where it was in its list. One that is not in the trash stays where it is.
 *
 * @throws WaymarkError `not-found` when there is no such trait.
 */
export function putTraitBack(db: Db, clock: Clock, id: string): void {
  inTransaction(db, () => {
    const row = db.prepare<[string], TraitRow>(`SELECT ${traitColumns} FROM traits WHERE id = ?`).get(id);
    if (row === undefined) throw new WaymarkError('not-found', 'This is not in the trash any more.');
    if (row.trashed_at === null) return;
    const place = placedAt(listOf(db, row.kind), id, row.position);
    setTrashed(db, row, 'put-back', instantOf(clock));
    renumber(db, 'traits', place);
  });
}

export interface TrashedTrait {
  kind: TraitKind;
  id: string;
  title: string;
  trashedAt: string;
}

/** Traits in the trash, the latest first. */
export function listTrashedTraits(db: Db): TrashedTrait[] {
  return db
    .prepare<[], TrashedTrait>(
      `SELECT kind, id, name AS title, trashed_at AS trashedAt FROM traits
       WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, id DESC`,
    )
    .all();
}

function setTrashed(db: Db, before: TraitRow, change: 'trash' | 'put-back', at: string): void {
  const after: TraitRow = { ...before, trashed_at: change === 'trash' ? at : null };
  keepTrait(db, before, change, at);
  db.prepare('UPDATE traits SET trashed_at = @trashed_at WHERE id = @id').run(after);
  indexTrait(db, after);
}

function listOf(db: Db, kind: TraitKind): { id: string; position: number }[] {
  return db
    .prepare<[TraitKind], { id: string; position: number }>(
      'SELECT id, position FROM traits WHERE kind = ? AND trashed_at IS NULL ORDER BY position, id',
    )
    .all(kind);
}

function keepTrait(db: Db, state: TraitRow, change: Change, at: string): void {
  keepState(db, { kind: 'trait', record: state.id, revision: state.revision, change, at, state });
}
