import { v7 as uuid } from 'uuid';
import { type Clock, instantOf } from '#main/clock.ts';
import { type Change, keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Trait } from '#shared/reflection/reflection.ts';
import { indexTrait } from './findable.ts';
import { getTrait } from './read.ts';
import { type EvidenceRow, evidenceColumns, type TraitRow, traitRow } from './rows.ts';

/*
 * Evidence has no revision and no history of its own: a trait's kept state holds its evidence whenever evidence changed.
 * The trait's revision guards the trait's fields, so it stays as it is.
 */

/**
 * Adds a ground to a claim: words, an entry, or both.
 *
 * @throws WaymarkError `not-found` for the trait or the entry, also when either is in the trash.
 */
export function addEvidence(
  db: Db,
  clock: Clock,
  { trait: traitId, words, entry }: { trait: string; words: string; entry: string | null },
): Trait {
  return inTransaction(db, () => {
    const trait = traitRow(db, traitId);
    if (entry !== null && !isEntry(db, entry)) {
      throw new WaymarkError('not-found', 'This entry is not in the journal. It may be in the trash.');
    }
    const at = instantOf(clock);
    keepWithEvidence(db, trait, 'link', at);
    db.prepare(
      `INSERT INTO evidence (${evidenceColumns}) VALUES (@id, @trait, @words, @entry, @created_at, NULL)`,
    ).run({ id: uuid(), trait: traitId, words, entry, created_at: at });
    return changed(db, trait, at);
  });
}

/**
 * Saves the words of a piece of evidence.
 *
 * @throws WaymarkError `invalid` when neither words nor an entry would be left; `not-found`.
 */
export function saveEvidence(db: Db, clock: Clock, { id, words }: { id: string; words: string }): Trait {
  return inTransaction(db, () => {
    const row = evidenceRow(db, id, false);
    const trait = traitRow(db, row.trait);
    if (words.trim() === '' && row.entry === null) {
      throw new WaymarkError('invalid', 'Write a few words, or remove this evidence.');
    }
    if (words === row.words) return getTrait(db, trait.id);
    const at = instantOf(clock);
    keepWithEvidence(db, trait, 'edit', at);
    db.prepare('UPDATE evidence SET words = @words WHERE id = @id').run({ id, words });
    return changed(db, trait, at);
  });
}

/**
 * @throws WaymarkError `not-found` when it is not there, or removed already.
 */
export function removeEvidence(db: Db, clock: Clock, id: string): Trait {
  return inTransaction(db, () => {
    const row = evidenceRow(db, id, false);
    return setRemoved(db, clock, row, true);
  });
}

/**
 * Takes a removal back. Evidence that was not removed stays as it is.
 *
 * @throws WaymarkError `not-found` when there is no such evidence, or its trait is in the trash.
 */
export function restoreEvidence(db: Db, clock: Clock, id: string): Trait {
  return inTransaction(db, () => {
    const row = evidenceRow(db, id, true);
    return row.trashed_at === null ? getTrait(db, row.trait) : setRemoved(db, clock, row, false);
  });
}

/**
 * Lets evidence point to another entry, all that points to one or only some of it. What the person removed stays as it is.
 *
 * @returns the evidence that was moved.
 */
export function moveEvidence(
  db: Db,
  clock: Clock,
  { from, to, only }: { from: string; to: string; only?: readonly string[] },
): string[] {
  return inTransaction(db, () => {
    const rows = db
      .prepare<[string], EvidenceRow>(
        `SELECT ${evidenceColumns} FROM evidence WHERE entry = ? AND trashed_at IS NULL
           AND EXISTS (SELECT 1 FROM traits WHERE id = evidence.trait AND trashed_at IS NULL)
         ORDER BY created_at, rowid`,
      )
      .all(from)
      .filter(({ id }) => only === undefined || only.includes(id));
    const at = instantOf(clock);
    for (const { id, trait: traitId } of rows) {
      const trait = traitRow(db, traitId);
      keepWithEvidence(db, trait, 'link', at);
      db.prepare('UPDATE evidence SET entry = @to WHERE id = @id').run({ id, to });
      changed(db, trait, at);
    }
    return rows.map(({ id }) => id);
  });
}

function setRemoved(db: Db, clock: Clock, row: EvidenceRow, removed: boolean): Trait {
  const trait = traitRow(db, row.trait);
  const at = instantOf(clock);
  keepWithEvidence(db, trait, removed ? 'trash' : 'put-back', at);
  db.prepare('UPDATE evidence SET trashed_at = @at WHERE id = @id').run({
    id: row.id,
    at: removed ? at : null,
  });
  return changed(db, trait, at);
}

function changed(db: Db, trait: TraitRow, at: string): Trait {
  db.prepare('UPDATE traits SET modified_at = @at WHERE id = @id').run({ id: trait.id, at });
  indexTrait(db, trait);
  return getTrait(db, trait.id);
}

function evidenceRow(db: Db, id: string, evenRemoved: boolean): EvidenceRow {
  const row = db
    .prepare<[string], EvidenceRow>(`SELECT ${evidenceColumns} FROM evidence WHERE id = ?`)
    .get(id);
  if (row === undefined || (row.trashed_at !== null && !evenRemoved)) {
    throw new WaymarkError('not-found', 'This evidence is not here any more.');
  }
  return row;
}

function isEntry(db: Db, id: string): boolean {
  return (
    db
      .prepare<[string], number>('SELECT 1 FROM entries WHERE id = ? AND trashed_at IS NULL')
      .pluck()
      .get(id) !== undefined
  );
}

function keepWithEvidence(db: Db, trait: TraitRow, change: Change, at: string): void {
  const evidence = db
    .prepare<[string], EvidenceRow>(
      `SELECT ${evidenceColumns} FROM evidence WHERE trait = ? ORDER BY created_at, rowid`,
    )
    .all(trait.id);
  keepState(db, {
    kind: 'trait',
    record: trait.id,
    revision: trait.revision,
    change,
    at,
    state: { ...trait, evidence },
  });
}
