import type { Migration } from '#main/database/migration.ts';

/** Why a goal is wanted, kept over time, and each time its obstacle was met. */
export const goals: Migration = {
  what: 'motives of goals, obstacles that were met',
  up: (db) => {
    db.exec(`
      -- How true each reason is, from 0 to 10; one statement a day.
      CREATE TABLE goal_motives (
        goal TEXT NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
        date TEXT NOT NULL,
        others INTEGER NOT NULL CHECK (others BETWEEN 0 AND 10),
        guilt INTEGER NOT NULL CHECK (guilt BETWEEN 0 AND 10),
        matters INTEGER NOT NULL CHECK (matters BETWEEN 0 AND 10),
        joy INTEGER NOT NULL CHECK (joy BETWEEN 0 AND 10),
        at TEXT NOT NULL,
        PRIMARY KEY (goal, date)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE goal_obstacles (
        id TEXT PRIMARY KEY,
        goal TEXT NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
        met_at TEXT NOT NULL,
        worked INTEGER NOT NULL CHECK (worked IN (0, 1))
      ) STRICT;
      CREATE INDEX goal_obstacles_of_goal ON goal_obstacles (goal, met_at DESC);
    `);
  },
};
