import { groupRows } from '#main/database/group.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type ClaimKind, claimKinds } from '#shared/kinds.ts';
import type { Claim, ClaimOf } from '#shared/reflection/claims.ts';
import { folded } from '#shared/reflection/folded.ts';
import { readDetails } from './details.ts';
import { countDirections } from './path.ts';
import { countSmallRecords } from './records/index.ts';
import { type ClaimRow, claimColumns, claimRow, isGone, type ShownEvidenceRow, toEvidence } from './rows.ts';

interface GoalRow {
  claim: string;
  id: string;
  title: string;
}

/** One kind's claims in the person's order. Four statements, however many there are. */
export function listClaims<K extends ClaimKind>(db: ReadDb, kind: K): ClaimOf<K>[] {
  const rows = prepared<[ClaimKind], ClaimRow>(
    db,
    `SELECT ${claimColumns} FROM claims WHERE kind = ? AND trashed_at IS NULL ORDER BY position, id`,
  ).all(kind);
  return withTies(db, kind, rows, 'claims.kind = ? AND claims.trashed_at IS NULL', kind) as ClaimOf<K>[];
}

/**
 * @throws WaymarkError `not-found` when there is no such claim or it is in the trash.
 */
export function getClaim(db: ReadDb, id: string): Claim {
  const row = claimRow(db, id);
  const [claim] = withTies(db, row.kind, [row], 'claims.id = ?', id);
  if (claim === undefined) throw isGone();
  return claim;
}

/** Joins details, evidence and goals to claims of a kind; `which` is a condition on `claims` with one value. */
function withTies(db: ReadDb, kind: ClaimKind, rows: ClaimRow[], which: string, value: string): Claim[] {
  const details = readDetails(db, kind, which, value);
  const evidence = groupRows(
    prepared<[string], ShownEvidenceRow>(
      db,
      `SELECT evidence.id, evidence.claim, evidence.stance, evidence.words, evidence.created_at,
                evidence.trashed_at, evidence.entry, evidence.quote, evidence.quote_before, evidence.quote_after,
                evidence.quote_at, evidence.quote_state, entries.title AS entry_title,
                entries.preview AS entry_preview, entries.date AS entry_date,
                entries.trashed_at AS entry_trashed_at
         FROM claims
         JOIN evidence ON evidence.claim = claims.id AND evidence.trashed_at IS NULL
         LEFT JOIN entries ON entries.id = evidence.entry
         WHERE ${which} ORDER BY evidence.created_at, evidence.rowid`,
    ).all(value),
    (row) => row.claim,
  );
  const goals = groupRows(
    prepared<[string], GoalRow>(
      db,
      `SELECT claims.id AS claim, goals.id, goals.title
         FROM claims
         JOIN links ON links.to_kind = claims.kind AND links.to_id = claims.id
           AND links.type = 'serves' AND links.from_kind = 'goal'
         JOIN goals ON goals.id = links.from_id AND goals.trashed_at IS NULL
         WHERE ${which} ORDER BY links.created_at, goals.id`,
    ).all(value),
    (row) => row.claim,
  );
  return rows.map(
    (row) =>
      ({
        id: row.id,
        kind: row.kind,
        name: row.name,
        description: row.description,
        audience: row.audience,
        details: details.get(row.id),
        evidence: (evidence.get(row.id) ?? []).map(toEvidence),
        goals: (goals.get(row.id) ?? []).map(({ id, title }) => ({ id, title })),
        createdAt: row.created_at,
        modifiedAt: row.modified_at,
        revision: row.revision,
      }) as Claim,
  );
}

interface LeaningRow {
  claim: string;
  kind: ClaimKind;
  name: string;
  evidence: string;
}

/** The claims that lean on an entry, once for each piece of evidence. */
export function listClaimsOfEntry(db: ReadDb, entry: string): LeaningRow[] {
  return prepared<[string], LeaningRow>(
    db,
    `SELECT claims.id AS claim, claims.kind, claims.name, evidence.id AS evidence
       FROM evidence JOIN claims ON claims.id = evidence.claim
       WHERE evidence.entry = ? AND evidence.trashed_at IS NULL AND claims.trashed_at IS NULL
       ORDER BY claims.kind, claims.position, evidence.created_at`,
  ).all(entry);
}

/** Claims of a kind that are called the same, case, accents and spaces aside; each group has two or more. */
export function listSameNames(db: ReadDb, kind: ClaimKind): { id: string; name: string }[][] {
  const rows = prepared<[ClaimKind], { id: string; name: string }>(
    db,
    'SELECT id, name FROM claims WHERE kind = ? AND trashed_at IS NULL ORDER BY position, id',
  ).all(kind);
  return [...groupRows(rows, ({ name }) => folded(name)).values()].filter((group) => group.length > 1);
}

/** Whether this is a claim of a kind that can be tied to. */
export function isClaimOfKind(db: ReadDb, id: string, kind: ClaimKind): boolean {
  return (
    prepared<[string, ClaimKind], number>(
      db,
      'SELECT 1 FROM claims WHERE id = ? AND kind = ? AND trashed_at IS NULL',
    )
      .pluck()
      .get(id, kind) !== undefined
  );
}

/** What each kind is counted as. */
const plural = {
  value: 'values',
  strength: 'strengths',
  weakness: 'weaknesses',
  skill: 'skills',
  interest: 'interests',
  role: 'roles',
  'non-negotiable': 'nonNegotiables',
} as const satisfies Record<ClaimKind, string>;

export type ReflectionCounts = Record<
  (typeof plural)[ClaimKind] | 'evidence' | 'directions' | 'activities' | 'testResults',
  number
>;

/** How many there are outside the trash; evidence counts with the claim it belongs to. */
export function countReflection(db: ReadDb): ReflectionCounts {
  const counted = new Map(
    prepared<[], { kind: ClaimKind; count: number }>(
      db,
      'SELECT kind, count(*) AS count FROM claims WHERE trashed_at IS NULL GROUP BY kind',
    )
      .all()
      .map(({ kind, count }) => [kind, count]),
  );
  const evidence = prepared<[], number>(
    db,
    `SELECT count(*) FROM evidence JOIN claims ON claims.id = evidence.claim
       WHERE evidence.trashed_at IS NULL AND claims.trashed_at IS NULL`,
  )
    .pluck()
    .get() as number;
  return {
    ...(Object.fromEntries(claimKinds.map((kind) => [plural[kind], counted.get(kind) ?? 0])) as Omit<
      ReflectionCounts,
      'evidence' | 'directions' | 'activities' | 'testResults'
    >),
    evidence,
    directions: countDirections(db),
    ...countSmallRecords(db),
  };
}
