import type { Db } from '#main/database/open.ts';
import { addGoal, listGoals } from '#main/goals/index.ts';
import { type ErrorDetails, type ErrorKind, WaymarkError } from '#shared/bridge/errors.ts';
import type { Goal, GoalStatus } from '#shared/goals/goals.ts';
import { openTestDatabase, type TestClock, testClock } from './database.ts';
import { createTestCore, type TestCore } from './vault.ts';

/** A board of goals on a database of its own, and what a test asks of it. */
export interface Board {
  db: Db;
  clock: TestClock;
  add(title: string, status?: GoalStatus): Goal;
  /** The titles in a column, in order. */
  column(status: GoalStatus): string[];
  /** Kind and title of what the search index finds. */
  found(word: string): string[];
}

export function board(): Board {
  return boardOn(openTestDatabase(), testClock());
}

/** A board in the vault of a core, whose acts can be undone. */
export async function boardInCore(): Promise<Board & { core: TestCore }> {
  const core = await createTestCore();
  return { ...boardOn(core.vault.opened().db, core.clock), core };
}

function boardOn(db: Db, clock: TestClock): Board {
  return {
    db,
    clock,
    add: (title, status = 'someday') => addGoal(db, clock, { title, status }),
    column: (status) =>
      listGoals(db)
        .filter((goal) => goal.status === status)
        .map(({ title }) => title),
    found: (word) => found(db, word),
  };
}

/** Kind and title of what the search index finds. */
export function found(db: Db, word: string): string[] {
  return db
    .prepare<[string], string>(
      `SELECT search_text.kind || ' ' || search_text.title FROM search_index
       JOIN search_text ON number = search_index.rowid WHERE search_index MATCH ? ORDER BY 1`,
    )
    .pluck()
    .all(word);
}

/** The expected failure of `work`; anything else fails the test. */
export function failing(work: () => unknown): { kind: ErrorKind; details: ErrorDetails | undefined } {
  try {
    work();
  } catch (error) {
    if (error instanceof WaymarkError) return { kind: error.kind, details: error.details };
    throw error;
  }
  throw new Error('it should have failed');
}

/** The id of no record. */
export const absent = '00000000-0000-7000-8000-000000000000';

/** A goal's sheet with every field filled. */
export const sheet = {
  title: 'Lead three workshops',
  specifics: 'Three workshops, led by me from the question to the notes.',
  measure: { unit: 'workshops', start: 0, target: 3, now: 1 },
  why: 'I am awake in them.',
  due: '2026-06-30',
  obstacle: 'I wait to be asked.',
  ifCue: 'a slot is free on Monday',
  thenAction: 'offer it before noon',
  shape: 'outcome' as const,
  area: 'Work',
  horizon: null,
  start: '2026-01-05',
  effort: 3,
  cost: 'Two evenings a month.',
  bestOutcome: 'People ask for the next one.',
  direction: null,
  audience: 'mentor' as const,
};
