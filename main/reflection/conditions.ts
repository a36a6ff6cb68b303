import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { HeldCondition, Verdict } from '#shared/reflection/conditions.ts';
import { claimRow } from './rows.ts';

type HeldRow = Omit<HeldCondition, 'hard'> & { hard: number };

/** All non-negotiables, the hard ones first, with what was found for a goal. */
export function listConditionsOfGoal(db: ReadDb, goal: string): HeldCondition[] {
  return prepared<object, HeldRow>(
    db,
    `SELECT claims.id AS claim, claims.name, details.area, details.hard, details.threshold,
            found.verdict, coalesce(found.words, '') AS words
     FROM claims JOIN condition_details AS details ON details.claim = claims.id
     LEFT JOIN goal_conditions AS found ON found.claim = claims.id AND found.goal = @goal
     WHERE claims.kind = 'non-negotiable' AND claims.trashed_at IS NULL
     ORDER BY details.hard DESC, claims.position, claims.id`,
  )
    .all({ goal })
    .map((row) => ({ ...row, hard: row.hard === 1 }));
}

interface HeldGoal {
  goal: string;
  title: string;
  verdict: Verdict;
  words: string;
}

/** The goals that were held against a non-negotiable, conflicts first. */
export function listGoalsOfCondition(db: ReadDb, claim: string): HeldGoal[] {
  return prepared<[string], HeldGoal>(
    db,
    `SELECT goals.id AS goal, goals.title, found.verdict, found.words
     FROM goal_conditions AS found JOIN goals ON goals.id = found.goal AND goals.trashed_at IS NULL
     WHERE found.claim = ?
     ORDER BY CASE found.verdict WHEN 'conflicts' THEN 0 WHEN 'unsure' THEN 1 ELSE 2 END, found.at DESC, goals.id`,
  ).all(claim);
}

interface ConflictRow {
  goal: string;
  title: string;
  claim: string;
  name: string;
  hard: number;
}

type Conflict = Omit<ConflictRow, 'hard'> & { hard: boolean };

/** The goals that are in conflict with a non-negotiable, hard ones first; also those that nobody pursues any more. */
export function listConflicts(db: ReadDb): Omit<Conflict, 'title'>[] {
  return conflicts(db, '1').map(({ goal, claim, name, hard }) => ({ goal, claim, name, hard }));
}

/** The same of the goals that somebody still pursues. */
export function listOpenConflicts(db: ReadDb): Conflict[] {
  return conflicts(db, "goals.status NOT IN ('done', 'let-go')");
}

function conflicts(db: ReadDb, which: string): Conflict[] {
  return prepared<[], ConflictRow>(
    db,
    `SELECT goals.id AS goal, goals.title, claims.id AS claim, claims.name, details.hard
     FROM goal_conditions AS found
     JOIN goals ON goals.id = found.goal AND goals.trashed_at IS NULL AND ${which}
     JOIN claims ON claims.id = found.claim AND claims.trashed_at IS NULL
     JOIN condition_details AS details ON details.claim = claims.id
     WHERE found.verdict = 'conflicts'
     ORDER BY details.hard DESC, claims.position, goals.id`,
  )
    .all()
    .map((row) => ({ ...row, hard: row.hard === 1 }));
}

/**
 * Says whether a goal meets a non-negotiable, or takes back what was said.
 *
 * @throws WaymarkError `not-found` for a goal or a claim that is not there; `invalid` for a claim of another kind.
 */
export function judgeCondition(
  db: Db,
  clock: Clock,
  { goal, claim, verdict, words }: { goal: string; claim: string; verdict: Verdict | null; words: string },
): void {
  inTransaction(db, () => {
    if (claimRow(db, claim).kind !== 'non-negotiable') {
      throw new WaymarkError('invalid', 'A goal is held against non-negotiables only. Choose one of them.');
    }
    const isThere = prepared<[string]>(db, 'SELECT 1 FROM goals WHERE id = ? AND trashed_at IS NULL').get(
      goal,
    );
    if (isThere === undefined) {
      throw new WaymarkError('not-found', 'This goal is not on the board any more. It may be in the trash.');
    }
    if (verdict === null) {
      prepared<[string, string]>(db, 'DELETE FROM goal_conditions WHERE goal = ? AND claim = ?').run(
        goal,
        claim,
      );
      return;
    }
    prepared<object>(
      db,
      `INSERT INTO goal_conditions (goal, claim, verdict, words, at) VALUES (@goal, @claim, @verdict, @words, @at)
       ON CONFLICT (goal, claim) DO UPDATE SET verdict = excluded.verdict, words = excluded.words, at = excluded.at`,
    ).run({ goal, claim, verdict, words, at: instantOf(clock) });
  });
}
