import { v7 as uuid } from 'uuid';
import { type Change, keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { followStored, settledPassage } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Claim } from '#shared/reflection/claims.ts';
import type { Passage, Stance } from '#shared/reflection/evidence.ts';
import { getClaim } from './read.ts';
import { type ClaimRow, claimRow, type EvidenceRow, evidenceColumns } from './rows.ts';
import { indexClaim } from './search-text.ts';

/*
 * Evidence has no revision and no history of its own: a claim's kept state holds its evidence whenever evidence changed.
 * The claim's revision guards the claim's fields, so it stays as it is.
 */

export interface AddedEvidence {
  claim: string;
  stance?: Stance;
  words: string;
  entry: string | null;
  /** Words of the entry that the claim leans on. */
  passage?: Passage | null;
}

/**
 * Adds a ground to a claim: words, an entry, a passage of it, or several of these.
 *
 * @throws WaymarkError `not-found` for the claim or the entry, also when either is in the trash; `invalid` for a passage whose
 * words are not in the entry.
 */
export function addEvidence(
  db: Db,
  clock: Clock,
  { claim: claimId, stance = 'supports', words, entry, passage: given = null }: AddedEvidence,
): Claim {
  return inTransaction(db, () => {
    const claim = claimRow(db, claimId);
    if (entry !== null && !isEntry(db, entry)) {
      throw new WaymarkError('not-found', 'This entry is not in the journal. It may be in the trash.');
    }
    const passage = given === null || entry === null ? null : settledPassage(db, entry, given);
    const at = instantOf(clock);
    keepWithEvidence(db, claim, 'link', at);
    const row: EvidenceRow = {
      id: uuid(),
      claim: claimId,
      stance,
      words,
      entry,
      quote: passage?.quote ?? null,
      quote_before: passage?.before ?? null,
      quote_after: passage?.after ?? null,
      quote_at: passage?.at ?? null,
      quote_state: passage === null ? null : 'present',
      created_at: at,
      trashed_at: null,
    };
    db.prepare(
      `INSERT INTO evidence (${evidenceColumns})
       VALUES (@id, @claim, @stance, @words, @entry, @quote, @quote_before, @quote_after, @quote_at, @quote_state,
         @created_at, @trashed_at)`,
    ).run(row);
    return changed(db, claim, at);
  });
}

/**
 * Saves the words of a piece of evidence, and whether it speaks for its claim or against it.
 *
 * @throws WaymarkError `invalid` when neither words nor an entry would be left; `not-found`.
 */
export function saveEvidence(
  db: Db,
  clock: Clock,
  { id, words, stance }: { id: string; words: string; stance?: Stance | undefined },
): Claim {
  return inTransaction(db, () => {
    const row = evidenceRow(db, id);
    const claim = claimRow(db, row.claim);
    if (words.trim() === '' && row.entry === null) {
      throw new WaymarkError('invalid', 'Write a few words, or remove this evidence.');
    }
    const turned = stance ?? row.stance;
    if (words === row.words && turned === row.stance) return getClaim(db, claim.id);
    const at = instantOf(clock);
    keepWithEvidence(db, claim, 'edit', at);
    db.prepare('UPDATE evidence SET words = @words, stance = @turned WHERE id = @id').run({
      id,
      words,
      turned,
    });
    return changed(db, claim, at);
  });
}

/**
 * @throws WaymarkError `not-found` when it is not there, or removed already.
 */
export function removeEvidence(db: Db, clock: Clock, id: string): Claim {
  return inTransaction(db, () => {
    const row = evidenceRow(db, id);
    const claim = claimRow(db, row.claim);
    const at = instantOf(clock);
    keepWithEvidence(db, claim, 'trash', at);
    db.prepare('UPDATE evidence SET trashed_at = @at WHERE id = @id').run({ id, at });
    return changed(db, claim, at);
  });
}

/**
 * Lets evidence point to another entry, all that points to one or only some of it. What the person removed stays as it is.
 */
export function moveEvidence(
  db: Db,
  clock: Clock,
  { from, to, only }: { from: string; to: string; only?: readonly string[] },
): void {
  inTransaction(db, () => {
    const rows = db
      .prepare<[string], EvidenceRow>(
        `SELECT ${evidenceColumns} FROM evidence WHERE entry = ? AND trashed_at IS NULL
           AND EXISTS (SELECT 1 FROM claims WHERE id = evidence.claim AND trashed_at IS NULL)
         ORDER BY created_at, rowid`,
      )
      .all(from)
      .filter(({ id }) => only === undefined || only.includes(id));
    const at = instantOf(clock);
    for (const { id, claim: claimId } of rows) {
      const claim = claimRow(db, claimId);
      keepWithEvidence(db, claim, 'link', at);
      db.prepare('UPDATE evidence SET entry = @to WHERE id = @id').run({ id, to });
      changed(db, claim, at);
    }
    if (rows.length > 0) followStored(db, to);
  });
}

/** Gives all evidence of a claim to another one. */
export function moveEvidenceTo(db: Db, clock: Clock, { from, into }: { from: string; into: string }): void {
  const at = instantOf(clock);
  const source = claimRow(db, from);
  const target = claimRow(db, into);
  keepWithEvidence(db, source, 'merge', at);
  keepWithEvidence(db, target, 'merge', at);
  db.prepare('UPDATE evidence SET claim = @into WHERE claim = @from').run({ from, into });
  changed(db, source, at);
  changed(db, target, at);
}

function changed(db: Db, claim: ClaimRow, at: string): Claim {
  db.prepare('UPDATE claims SET modified_at = @at WHERE id = @id').run({ id: claim.id, at });
  indexClaim(db, claim);
  return getClaim(db, claim.id);
}

function evidenceRow(db: ReadDb, id: string): EvidenceRow {
  const row = db
    .prepare<[string], EvidenceRow>(`SELECT ${evidenceColumns} FROM evidence WHERE id = ?`)
    .get(id);
  if (row === undefined || row.trashed_at !== null) {
    throw new WaymarkError('not-found', 'This evidence is not here any more.');
  }
  return row;
}

function isEntry(db: ReadDb, id: string): boolean {
  return (
    db
      .prepare<[string], number>('SELECT 1 FROM entries WHERE id = ? AND trashed_at IS NULL')
      .pluck()
      .get(id) !== undefined
  );
}

function keepWithEvidence(db: Db, claim: ClaimRow, change: Change, at: string): void {
  const evidence = db
    .prepare<[string], EvidenceRow>(
      `SELECT ${evidenceColumns} FROM evidence WHERE claim = ? ORDER BY created_at, rowid`,
    )
    .all(claim.id);
  keepState(db, {
    kind: 'claim',
    record: claim.id,
    revision: claim.revision,
    change,
    at,
    state: { ...claim, evidence },
  });
}
