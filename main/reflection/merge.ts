import { type Db, inTransaction } from '#main/database/open.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { stricter } from '#shared/audience/audience.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Claim, SavedClaim } from '#shared/reflection/claims.ts';
import { saveClaim, trashClaim } from './claims.ts';
import { moveEvidenceTo } from './evidence.ts';
import { getClaim } from './read.ts';
import { claimRow } from './rows.ts';

/**
 * Makes one claim of two: `into` gets the evidence of `from` and what is tied to it, and keeps its own words; `from` goes to
 * the trash without its evidence.
 *
 * @throws WaymarkError `invalid` for two of different kinds or one and the same; `not-found`.
 */
export function mergeClaims(db: Db, clock: Clock, { from, into }: { from: string; into: string }): Claim {
  return inTransaction(db, () => {
    const source = claimRow(db, from);
    const target = claimRow(db, into);
    if (from === into || source.kind !== target.kind) {
      throw new WaymarkError('invalid', 'Two different ones of the same kind can become one.');
    }
    moveEvidenceTo(db, clock, { from, into });
    const at = instantOf(clock);
    for (const [side, other] of [
      ['to', 'from'],
      ['from', 'to'],
    ] as const) {
      db.prepare(
        `INSERT OR IGNORE INTO links (${side}_kind, ${side}_id, type, ${other}_kind, ${other}_id, created_at)
         SELECT ${side}_kind, @into, type, ${other}_kind, ${other}_id, @at FROM links
         WHERE ${side}_kind = @kind AND ${side}_id = @from AND type <> 'mentions'`,
      ).run({ into, from, kind: source.kind, at });
    }
    if (source.kind === 'role') {
      db.prepare('UPDATE energizers SET role = ? WHERE role = ?').run(into, from);
      db.prepare('UPDATE activities SET role = ? WHERE role = ?').run(into, from);
    }
    db.prepare('UPDATE OR IGNORE fit_ratings SET claim = ? WHERE claim = ?').run(into, from);
    if (source.kind === 'non-negotiable') {
      db.prepare('UPDATE OR IGNORE goal_conditions SET claim = ? WHERE claim = ?').run(into, from);
    }
    const { kind, revision, name, description, details, audience } = getClaim(db, into);
    // What was for fewer is not shown to more by becoming a part of something else.
    const kept = { id: into, kind, revision, name, description, details } as SavedClaim;
    saveClaim(db, clock, { ...kept, audience: stricter(audience, source.audience) });
    trashClaim(db, clock, from);
    return getClaim(db, into);
  });
}
