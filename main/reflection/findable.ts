import type { Db } from '#main/database/open.ts';
import { indexText, unindex } from '#main/database/search.ts';
import type { TraitRow } from './rows.ts';

/** Brings the index up to date with a trait and the words of its evidence. Call it after the change, in its transaction. */
export function indexTrait(db: Db, trait: TraitRow): void {
  if (trait.trashed_at !== null) {
    unindex(db, trait.kind, trait.id);
    return;
  }
  const evidence = db
    .prepare<[string], string>(
      `SELECT words FROM evidence WHERE trait = ? AND trashed_at IS NULL AND words <> '' ORDER BY created_at, rowid`,
    )
    .pluck()
    .all(trait.id);
  indexText(db, {
    kind: trait.kind,
    id: trait.id,
    date: null,
    title: trait.name,
    body: [trait.description, trait.response_plan, ...evidence].filter((part) => part !== '').join('\n'),
  });
}
