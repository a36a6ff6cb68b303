import { v7 as uuid } from 'uuid';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  countRecords,
  insertRecord,
  listTrashedRecords,
  previewRecordPurge,
  purgeRecord,
  type RecordKind,
  type RecordRow,
  recordRow,
  restoreRecord,
  saveRecord,
  trashRecord,
} from '#main/database/record.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import type { Audience } from '#shared/audience/audience.ts';
import type { Win } from '#shared/goals/wins.ts';

interface WinRow extends RecordRow {
  goal: string | null;
  audience: Audience;
  date: string;
  words: string;
}

const wins: RecordKind<WinRow> & { kind: 'win' } = {
  kind: 'win',
  table: 'wins',
  own: ['goal', 'audience', 'date', 'words'],
  words: ({ date, words }) => ({ date, body: words }),
};

type ShownRow = WinRow & { goal_title: string | null };

/** The latest day first. */
export function listWins(db: ReadDb): Win[] {
  return prepared<[], ShownRow>(
    db,
    `SELECT wins.*, goals.title AS goal_title
     FROM wins LEFT JOIN goals ON goals.id = wins.goal AND goals.trashed_at IS NULL
     WHERE wins.trashed_at IS NULL ORDER BY wins.date DESC, wins.created_at DESC, wins.id DESC`,
  )
    .all()
    .map(toWin);
}

/** A win with who may see it: what its goal says, also from the trash, or without one what it says itself. */
interface SeenWin extends Win {
  audience: Audience;
}

/** All wins with who may see them, the latest day first. */
export function winsInPlan(db: ReadDb): SeenWin[] {
  const seen = new Map(
    prepared<[], { id: string; own: Audience; goal: Audience | null }>(
      db,
      `SELECT wins.id, wins.audience AS own, goals.audience AS goal
       FROM wins LEFT JOIN goals ON goals.id = wins.goal WHERE wins.trashed_at IS NULL`,
    )
      .all()
      .map(({ id, own, goal }) => [id, goal ?? own]),
  );
  return listWins(db).map((win) => ({ ...win, audience: seen.get(win.id) ?? 'me' }));
}

/** Wins outlive their goal and stay for those who might see it. Call it before the goal is deleted for ever. */
export function keepAudienceOfWins(db: Db, goal: string): void {
  prepared<[string]>(
    db,
    'UPDATE wins SET audience = (SELECT audience FROM goals WHERE goals.id = wins.goal) WHERE goal = ?',
  ).run(goal);
}

/** Adds a win, perhaps of a goal. */
export function addWin(
  db: Db,
  clock: Clock,
  { goal = null, ...said }: { name: string; date: string; words: string; goal?: string | null },
): Win {
  const at = instantOf(clock);
  const row: WinRow = {
    id: uuid(),
    ...said,
    goal,
    audience: 'mentor',
    revision: 1,
    created_at: at,
    modified_at: at,
    trashed_at: null,
  };
  db.transaction(() => insertRecord(db, wins, row))();
  return getWin(db, row.id);
}

/** @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`. */
export function saveWin(
  db: Db,
  clock: Clock,
  { id, revision, audience, ...said }: Omit<Win, 'goal'> & { audience?: Audience | undefined },
): Win {
  const fields = audience === undefined ? said : { ...said, audience };
  saveRecord(db, clock, wins, { id, revision, fields });
  return getWin(db, id);
}

/** @throws WaymarkError `not-found`. */
export function trashWin(db: Db, clock: Clock, id: string): void {
  trashRecord(db, clock, wins, id);
}

function getWin(db: ReadDb, id: string): Win {
  const row = recordRow(db, wins, id);
  return listWins(db).find((win) => win.id === id) ?? toWin({ ...row, goal_title: null });
}

function toWin({ id, name, date, words, goal, goal_title: title, revision }: ShownRow): Win {
  return {
    id,
    name,
    date,
    words,
    goal: goal === null || title === null ? null : { id: goal, title },
    revision,
  };
}

/** How many there are outside the trash. */
export const countWins = (db: ReadDb): number => countRecords(db, wins);
/** Wins in the trash, the latest first. */
export const listTrashedWins = (db: ReadDb) => listTrashedRecords(db, wins);
/** @throws WaymarkError `not-found` when there is no such win. */
export const restoreWin = (db: Db, clock: Clock, id: string): void => restoreRecord(db, clock, wins, id);
/** Deletes a win with its earlier states. Call it in a transaction. */
export const purgeWin = (db: Db, id: string): void => purgeRecord(db, wins, id);
/** What goes with a win that is deleted for ever. */
export const previewWinPurge = (db: ReadDb, id: string) => previewRecordPurge(db, 'win', id);
