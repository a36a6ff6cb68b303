import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Migration } from './migration.ts';
import { first } from './migrations/0001-first.ts';
import { journal } from './migrations/0002-journal.ts';
import { compass } from './migrations/0003-compass.ts';
import { path } from './migrations/0004-path.ts';
import { goals } from './migrations/0005-goals.ts';
import { reasons } from './migrations/0006-reasons.ts';
import { goalChain } from './migrations/0007-goal-chain.ts';
import { audienceOfRecords } from './migrations/0008-audience.ts';
import { occupationNotes } from './migrations/0009-occupation-notes.ts';
import { options } from './migrations/0010-options.ts';
import { experiments } from './migrations/0011-experiments.ts';
import { futures } from './migrations/0012-futures.ts';
import { applications } from './migrations/0013-applications.ts';
import { comparisons } from './migrations/0014-comparisons.ts';
import { people } from './migrations/0015-people.ts';
import { learning } from './migrations/0016-learning.ts';
import { importsLines } from './migrations/0017-imports-lines.ts';
import { applicationId, type Db } from './open.ts';

/** All steps in order; the number of a step is its place, from 1. The only source of the schema. */
export const migrations: readonly Migration[] = [
  first,
  journal,
  compass,
  path,
  goals,
  reasons,
  goalChain,
  audienceOfRecords,
  occupationNotes,
  options,
  experiments,
  futures,
  applications,
  comparisons,
  people,
  learning,
  importsLines,
];

/** The schema's number in a database; 0 for a new one. */
export function schemaVersion(db: Db): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Whether a database was written by a Waymark that knows more steps than this one. */
export function isNewer(db: Db, known: number = migrations.length): boolean {
  return schemaVersion(db) > known;
}

/**
 * Brings the schema up to date, each step in a transaction of its own that rolls back whole when it fails. The caller
 * takes a backup first.
 *
 * @throws WaymarkError `unsupported` for a database from a newer Waymark; nothing is changed then.
 */
export function migrate(db: Db, steps: readonly Migration[] = migrations): void {
  const from = schemaVersion(db);
  if (from > steps.length) {
    throw new WaymarkError(
      'unsupported',
      'This vault was last opened by a newer Waymark. Install the latest Waymark to open it.',
    );
  }
  steps.forEach((step, index) => {
    const number = index + 1;
    if (number <= from) return;
    db.transaction(() => {
      step.up(db);
      if (number === 1) db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${number}`);
    }).immediate();
  });
}
