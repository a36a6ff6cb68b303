import { groupRows } from '#main/database/group.ts';
import type { Db } from '#main/database/open.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Trait, TraitKind } from '#shared/reflection/reflection.ts';
import { type ShownEvidenceRow, type TraitRow, toEvidence, toTrait, traitColumns } from './rows.ts';

interface GoalRow {
  trait: string;
  id: string;
  title: string;
}

/** One kind's traits in the person's order. Three statements, however many there are. */
export function listTraits(db: Db, kind: TraitKind): Trait[] {
  const rows = db
    .prepare<[TraitKind], TraitRow>(
      `SELECT ${traitColumns} FROM traits WHERE kind = ? AND trashed_at IS NULL ORDER BY position, id`,
    )
    .all(kind);
  return withTies(db, rows, 'traits.kind = ? AND traits.trashed_at IS NULL', kind);
}

/**
 * @throws WaymarkError `not-found` when there is no such trait or it is in the trash.
 */
export function getTrait(db: Db, id: string): Trait {
  const rows = db
    .prepare<[string], TraitRow>(`SELECT ${traitColumns} FROM traits WHERE id = ? AND trashed_at IS NULL`)
    .all(id);
  const [trait] = withTies(db, rows, 'traits.id = ?', id);
  if (trait === undefined) {
    throw new WaymarkError(
      'not-found',
      'This strength or weakness is not here any more. It may be in the trash.',
    );
  }
  return trait;
}

/** Joins evidence and goals to traits; `which` is a condition on `traits` with one value. */
function withTies(db: Db, rows: TraitRow[], which: string, value: string): Trait[] {
  const evidence = groupRows(
    db
      .prepare<[string], ShownEvidenceRow>(
        `SELECT evidence.id, evidence.trait, evidence.words, evidence.created_at, evidence.entry,
                entries.title AS entry_title, entries.preview AS entry_preview, entries.date AS entry_date,
                entries.trashed_at AS entry_trashed_at
         FROM traits
         JOIN evidence ON evidence.trait = traits.id AND evidence.trashed_at IS NULL
         LEFT JOIN entries ON entries.id = evidence.entry
         WHERE ${which} ORDER BY evidence.created_at, evidence.rowid`,
      )
      .all(value),
    (row) => row.trait,
  );
  const goals = groupRows(
    db
      .prepare<[string], GoalRow>(
        `SELECT traits.id AS trait, goals.id, goals.title
         FROM traits
         JOIN links ON links.to_kind = traits.kind AND links.to_id = traits.id
           AND links.type = 'serves' AND links.from_kind = 'goal'
         JOIN goals ON goals.id = links.from_id AND goals.trashed_at IS NULL
         WHERE ${which} ORDER BY links.created_at, goals.id`,
      )
      .all(value),
    (row) => row.trait,
  );
  return rows.map((row) =>
    toTrait(
      row,
      (evidence.get(row.id) ?? []).map(toEvidence),
      (goals.get(row.id) ?? []).map(({ id, title }) => ({ id, title })),
    ),
  );
}

interface ClaimRow {
  trait: string;
  kind: TraitKind;
  name: string;
  evidence: string;
}

/** The strengths and weaknesses that lean on an entry, once for each piece of evidence. */
export function listClaimsOfEntry(db: Db, entry: string): ClaimRow[] {
  return db
    .prepare<[string], ClaimRow>(
      `SELECT traits.id AS trait, traits.kind, traits.name, evidence.id AS evidence
       FROM evidence JOIN traits ON traits.id = evidence.trait
       WHERE evidence.entry = ? AND evidence.trashed_at IS NULL AND traits.trashed_at IS NULL
       ORDER BY traits.kind, traits.position, evidence.created_at`,
    )
    .all(entry);
}

/** Whether this is a strength that can be tied to. */
export function isStrength(db: Db, id: string): boolean {
  return (
    db
      .prepare<[string], number>(
        "SELECT 1 FROM traits WHERE id = ? AND kind = 'strength' AND trashed_at IS NULL",
      )
      .pluck()
      .get(id) !== undefined
  );
}

/** How many there are outside the trash; evidence counts with the trait it belongs to. */
export function countReflection(db: Db): { strengths: number; weaknesses: number; evidence: number } {
  const row = db
    .prepare<[], { strengths: number; weaknesses: number; evidence: number }>(
      `SELECT (SELECT count(*) FROM traits WHERE kind = 'strength' AND trashed_at IS NULL) AS strengths,
              (SELECT count(*) FROM traits WHERE kind = 'weakness' AND trashed_at IS NULL) AS weaknesses,
              (SELECT count(*) FROM evidence JOIN traits ON traits.id = evidence.trait
               WHERE evidence.trashed_at IS NULL AND traits.trashed_at IS NULL) AS evidence`,
    )
    .get();
  return row ?? { strengths: 0, weaknesses: 0, evidence: 0 };
}
