import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { placedAt, renumber } from '#main/database/order.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf, todayOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Goal, GoalStatus } from '#shared/goals/goals.ts';
import type { Transition, TransitionKind } from '#shared/goals/transitions.ts';
import { columnOf, insertGoal, keepGoal, moveGoal } from './change.ts';
import { linkClaim } from './claim-links.ts';
import { addMilestone } from './milestones.ts';
import { getGoal } from './read.ts';
import { type GoalRow, goalRow } from './rows.ts';
import { indexGoal } from './search-text.ts';
import { addWin } from './wins.ts';

/** How a goal stood before a transition, and what the transition made, for whoever reads the file without Waymark. */
interface StoodBefore extends Pick<GoalRow, 'position' | 'paused_since' | 'paused_until'> {
  status: GoalStatus;
  after: GoalStatus;
  /** The win that it made. */
  win: string | null;
}

interface TransitionRow {
  id: string;
  goal: string;
  kind: TransitionKind;
  at: string;
  words: string;
  instead: string;
  until: string | null;
  into_goal: string | null;
  into_title: string | null;
}

type TransitionResult = { goal: Goal; transition: Transition };

/** The transitions of a goal, the latest first. */
export function listTransitions(db: ReadDb, goal: string): Transition[] {
  return rowsOf(db, goal).map(toTransition);
}

function rowsOf(db: ReadDb, goal: string): TransitionRow[] {
  return prepared<[string], TransitionRow>(
    db,
    `SELECT goal_turns.*, into_goal.title AS into_title
     FROM goal_turns
     LEFT JOIN goals AS into_goal ON into_goal.id = goal_turns.into_goal AND into_goal.trashed_at IS NULL
     WHERE goal_turns.goal = ? AND goal_turns.trashed_at IS NULL
     ORDER BY goal_turns.at DESC, goal_turns.id DESC`,
  ).all(goal);
}

function toTransition(row: TransitionRow): Transition {
  const { id, kind, at, words, instead, until, into_goal: into, into_title: title } = row;
  return { id, kind, at, words, instead, until, into: into && title !== null ? { id: into, title } : null };
}

/**
 * Pauses a goal from today on, in its column. One that is paused already is paused anew.
 *
 * @param until the first day on which it is not paused any more; null while that is open.
 * @throws WaymarkError `invalid` when `until` is not ahead, or the goal is finished; `not-found`.
 */
export function pauseGoal(
  db: Db,
  clock: Clock,
  { id, until, words }: { id: string; until: string | null; words: string },
): TransitionResult {
  const today = todayOf(clock);
  if (until !== null && until <= today) {
    throw new WaymarkError(
      'invalid',
      'A pause ends on a day to come. Choose one after today, or leave it open.',
    );
  }
  return makeTransition(db, clock, { id, kind: 'pause', words, until }, (row) => {
    needUnfinished(row);
    setPaused(db, clock, row, { paused_since: today, paused_until: until });
  });
}

/**
 * @throws WaymarkError `invalid` when the goal is not paused; `not-found`.
 */
export function resumeGoal(
  db: Db,
  clock: Clock,
  { id, words }: { id: string; words: string },
): TransitionResult {
  return makeTransition(db, clock, { id, kind: 'resume', words }, (row) => {
    if (row.paused_since === null) {
      throw new WaymarkError('invalid', 'This goal is not paused. You can go on with it as it is.');
    }
    setPaused(db, clock, row, { paused_since: null, paused_until: null });
  });
}

/**
 * Lets a goal go on purpose.
 *
 * @throws WaymarkError `invalid` when it was let go already; `not-found`.
 */
export function letGoalGo(
  db: Db,
  clock: Clock,
  { id, words, instead }: { id: string; words: string; instead: string },
): TransitionResult {
  return makeTransition(db, clock, { id, kind: 'let-go', words, instead }, (row) => {
    if (row.status === 'let-go' && (words + instead).trim() === '') {
      throw new WaymarkError(
        'invalid',
        'This goal is let go already. Write down what you learned, or leave it.',
      );
    }
    finish(db, clock, row, 'let-go');
  });
}

/**
 * Says that a goal is reached, which becomes a win.
 *
 * @throws WaymarkError `not-found`.
 */
export function achieveGoal(
  db: Db,
  clock: Clock,
  { id, name, date, words }: { id: string; name: string; date: string; words: string },
): TransitionResult {
  return makeTransition(db, clock, { id, kind: 'achieve', words }, (row) => {
    finish(db, clock, row, 'done');
    return { win: addWin(db, clock, { name, date, words, goal: id }).id };
  });
}

/**
 * Changes course: the new goal gets what stands on the sheet, the open milestones and the ties, and stands where the old one stood,
 * which is let go.
 *
 * @throws WaymarkError `not-found`.
 */
export function pivotGoal(
  db: Db,
  clock: Clock,
  { id, title, words }: { id: string; title: string; words: string },
): TransitionResult {
  return makeTransition(db, clock, { id, kind: 'pivot', words }, (row) => {
    const old = getGoal(db, id);
    const at = instantOf(clock);
    const to: GoalRow = {
      ...row,
      id: uuid(),
      title,
      status: row.status === 'done' || row.status === 'let-go' ? 'active' : row.status,
      paused_since: null,
      paused_until: null,
      came_from: id,
      position: 0,
      revision: 1,
      created_at: at,
      modified_at: at,
    };
    const order = columnOf(db, to.status);
    to.position = (order.at(-1)?.position ?? -1) + 1;
    insertGoal(db, clock, to);
    if (to.status === row.status) renumber(db, 'goals', placedAt(order, to.id, row.position));
    for (const milestone of old.milestones.filter(({ doneAt }) => doneAt === null)) {
      addMilestone(db, clock, { goal: to.id, title: milestone.title, due: milestone.due });
    }
    const ties = {
      value: old.values,
      strength: old.strengths,
      skill: old.skills,
      person: old.people,
    } as const;
    for (const [kind, claims] of Object.entries(ties) as [keyof typeof ties, typeof old.values][]) {
      for (const claim of claims) linkClaim(db, clock, { goal: to.id, kind, claim: claim.id });
    }
    finish(db, clock, goalRow(db, id), 'let-go');
    return { into: to.id };
  });
}

/** Does a transition and keeps it, with how the goal stood before: what takes it back is what it changed in its rows. */
function makeTransition(
  db: Db,
  clock: Clock,
  {
    id,
    kind,
    words,
    instead = '',
    until = null,
  }: { id: string; kind: TransitionKind; words: string; instead?: string; until?: string | null },
  // biome-ignore lint/suspicious/noConfusingVoidType: a transition that makes nothing gives nothing back
  act: (row: GoalRow) => { win?: string; into?: string } | void,
): TransitionResult {
  return inTransaction(db, () => {
    const row = goalRow(db, id);
    const { status, position, paused_since, paused_until } = row;
    const made = act(row) ?? {};
    const after = goalRow(db, id);
    const before: StoodBefore = {
      status,
      position,
      paused_since,
      paused_until,
      after: after.status,
      win: made.win ?? null,
    };
    prepared<object>(
      db,
      `INSERT INTO goal_turns (id, goal, kind, at, words, instead, until, into_goal, before)
       VALUES (@id, @goal, @kind, @at, @words, @instead, @until, @into, @before)`,
    ).run({
      id: uuid(),
      goal: id,
      kind,
      at: instantOf(clock),
      words,
      instead,
      until,
      into: made.into ?? null,
      before: JSON.stringify(before),
    });
    indexGoal(db, after);
    const [latest] = listTransitions(db, id);
    if (latest === undefined) throw new WaymarkError('internal', 'The transition was not kept.');
    return { goal: getGoal(db, id), transition: latest };
  });
}

function needUnfinished({ status }: GoalRow): void {
  if (status !== 'done' && status !== 'let-go') return;
  throw new WaymarkError('invalid', 'A goal that is finished needs no pause. Take it up again first.');
}

/** Moves a goal to the end of a column where it is finished; its pause is over. */
function finish(db: Db, clock: Clock, row: GoalRow, status: 'done' | 'let-go'): void {
  setPaused(db, clock, row, { paused_since: null, paused_until: null });
  if (row.status !== status) moveGoal(db, clock, { id: row.id, status, before: null });
}

function setPaused(
  db: Db,
  clock: Clock,
  row: GoalRow,
  { paused_since, paused_until }: Pick<GoalRow, 'paused_since' | 'paused_until'>,
): void {
  if (row.paused_since === paused_since && row.paused_until === paused_until) return;
  keepGoal(db, row, 'edit', instantOf(clock));
  prepared<object>(
    db,
    'UPDATE goals SET paused_since = @paused_since, paused_until = @paused_until WHERE id = @id',
  ).run({ id: row.id, paused_since, paused_until });
}
