import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { ClaimKind } from '#shared/kinds.ts';
import type { ClaimDetails } from '#shared/reflection/details.ts';

interface Stored {
  readonly table: string;
  /** The column of each field. */
  readonly columns: Readonly<Record<string, string>>;
}

/** The table and the columns of each kind's details. */
const stored = {
  value: { table: 'value_details', columns: { card: 'card', inMyWeek: 'in_my_week' } },
  strength: {
    table: 'strength_details',
    columns: { area: 'area', sureness: 'sureness', newUse: 'new_use' },
  },
  weakness: {
    table: 'weakness_details',
    columns: {
      area: 'area',
      sureness: 'sureness',
      response: 'response',
      responsePlan: 'response_plan',
      nextStep: 'next_step',
    },
  },
  skill: {
    table: 'skill_details',
    columns: {
      levelNow: 'level_now',
      levelWanted: 'level_wanted',
      enjoyment: 'enjoyment',
      proof: 'proof',
    },
  },
  interest: { table: 'interest_details', columns: { theme: 'theme' } },
  role: {
    table: 'role_details',
    columns: {
      sort: 'sort',
      place: 'place',
      started: 'started',
      ended: 'ended',
      enjoyment: 'enjoyment',
      why: 'why',
    },
  },
  'non-negotiable': {
    table: 'condition_details',
    columns: { area: 'area', hard: 'hard', threshold: 'threshold' },
  },
} as const satisfies {
  readonly [K in ClaimKind]: Stored & { columns: Record<keyof ClaimDetails<K>, string> };
};

/** Fields that SQLite keeps as 0 and 1. */
const truths = new Set(['hard']);

/** Fields of details in which a person writes freely, for search. */
const written = new Set([
  'inMyWeek',
  'newUse',
  'responsePlan',
  'nextStep',
  'proof',
  'place',
  'why',
  'threshold',
]);

type Row = Record<string, unknown> & { claim: string };

/** The details of claims of a kind, by claim; `which` is a condition on `claims` with one value. */
export function readDetails<K extends ClaimKind>(
  db: ReadDb,
  kind: K,
  which: string,
  value: string,
): Map<string, ClaimDetails<K>> {
  const { table, columns }: Stored = stored[kind];
  const names = Object.entries(columns);
  const rows = prepared<[string], Row>(
    db,
    `SELECT details.claim, ${names.map(([, column]) => `details.${column}`).join(', ')}
     FROM claims JOIN ${table} AS details ON details.claim = claims.id WHERE ${which}`,
  ).all(value);
  return new Map(
    rows.map((row) => [
      row.claim,
      Object.fromEntries(
        names.map(([field, column]) => [field, truths.has(field) ? row[column] === 1 : row[column]]),
      ) as ClaimDetails<K>,
    ]),
  );
}

/** Writes all details of a claim, for the first time or anew. Call it in the transaction of the change. */
export function writeDetails<K extends ClaimKind>(
  db: Db,
  kind: K,
  claim: string,
  details: ClaimDetails<K>,
): void {
  const { table, columns }: Stored = stored[kind];
  const names = Object.entries(columns);
  const values = Object.fromEntries(
    Object.entries(details).map(([field, value]) => [field, truths.has(field) ? Number(value) : value]),
  );
  prepared<object>(
    db,
    `INSERT INTO ${table} (claim, ${names.map(([, column]) => column).join(', ')})
     VALUES (@claim, ${names.map(([field]) => `@${field}`).join(', ')})
     ON CONFLICT (claim) DO UPDATE SET ${names.map(([, column]) => `${column} = excluded.${column}`).join(', ')}`,
  ).run({ ...values, claim });
}

/** What the person wrote in the details, for search. */
export function wordsOf(details: object): string[] {
  return Object.entries(details as Record<string, unknown>).flatMap(([field, value]) =>
    written.has(field) && typeof value === 'string' && value !== '' ? [value] : [],
  );
}
