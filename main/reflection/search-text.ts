import type { Db } from '#main/database/open.ts';
import { indexText, unindex } from '#main/database/search.ts';
import { readDetails, wordsOf } from './details.ts';
import type { ClaimRow } from './rows.ts';

/** Brings the index up to date with a claim and the words of its evidence. Call it after the change, in its transaction. */
export function indexClaim(db: Db, claim: ClaimRow): void {
  if (claim.trashed_at !== null) {
    unindex(db, claim.kind, claim.id);
    return;
  }
  const evidence = db
    .prepare<[string], string>(
      `SELECT words FROM evidence WHERE claim = ? AND trashed_at IS NULL AND words <> '' ORDER BY created_at, rowid`,
    )
    .pluck()
    .all(claim.id);
  const details = wordsOf(readDetails(db, claim.kind, 'claims.id = ?', claim.id).get(claim.id) ?? {});
  indexText(db, {
    kind: claim.kind,
    id: claim.id,
    date: null,
    title: claim.name,
    body: [claim.description, ...details, ...evidence].filter((part) => part !== '').join('\n'),
  });
}
