import type { Migration } from '#main/database/migration.ts';

/** Why something of a goal changed, in the person's words. */
export const reasons: Migration = {
  what: 'reasons of changes of goals',
  up: (db) => {
    db.exec(`
      CREATE TABLE goal_reasons (
        id TEXT PRIMARY KEY,
        goal TEXT NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
        at TEXT NOT NULL,
        words TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX goal_reasons_of_goal ON goal_reasons (goal, at DESC) WHERE trashed_at IS NULL;
    `);
  },
};
