import type { Migration } from '#main/database/migration.ts';

/**
 * The chain from direction to goal to milestone to step, what a goal asks for, its turns and wins, and the days of its measure.
 */
export const goalChain: Migration = {
  what: 'directions of goals, steps, turns, wins, measured days, rehearsals',
  up: (db) => {
    db.exec(`
      CREATE TABLE directions_to_be (
        id TEXT PRIMARY KEY,
        place INTEGER NOT NULL UNIQUE CHECK (place BETWEEN 1 AND 12),
        words TEXT NOT NULL,
        -- A calendar date by which it may be reached; null when it is open.
        until TEXT,
        revision INTEGER NOT NULL DEFAULT 1,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL
      ) STRICT;
      INSERT INTO directions_to_be (id, place, words, revision, created_at, modified_at)
        SELECT id, place, words, revision, created_at, modified_at FROM directions;
      DROP TABLE directions;
      ALTER TABLE directions_to_be RENAME TO directions;

      ALTER TABLE goals ADD COLUMN shape TEXT NOT NULL DEFAULT 'outcome'
        CHECK (shape IN ('outcome', 'learning', 'practice'));
      ALTER TABLE goals ADD COLUMN area TEXT NOT NULL DEFAULT '';
      -- Null when it follows from the date it is due.
      ALTER TABLE goals ADD COLUMN horizon TEXT CHECK (horizon IN ('quarter', 'year', 'three-years', 'ten-years'));
      ALTER TABLE goals ADD COLUMN start TEXT;
      -- In hours a week.
      ALTER TABLE goals ADD COLUMN effort REAL CHECK (effort BETWEEN 0 AND 168);
      ALTER TABLE goals ADD COLUMN cost TEXT NOT NULL DEFAULT '';
      ALTER TABLE goals ADD COLUMN best_outcome TEXT NOT NULL DEFAULT '';
      ALTER TABLE goals ADD COLUMN direction TEXT REFERENCES directions (id) ON DELETE SET NULL;
      -- The day since it is paused, and the first day on which it is not any more; null when that is open.
      ALTER TABLE goals ADD COLUMN paused_since TEXT;
      ALTER TABLE goals ADD COLUMN paused_until TEXT;
      -- The goal that turned into this one.
      ALTER TABLE goals ADD COLUMN came_from TEXT REFERENCES goals (id) ON DELETE SET NULL;
      CREATE INDEX goals_of_direction ON goals (direction) WHERE direction IS NOT NULL;
      CREATE INDEX goals_that_came_from ON goals (came_from) WHERE came_from IS NOT NULL;

      ALTER TABLE milestones ADD COLUMN waits_for TEXT REFERENCES milestones (id) ON DELETE SET NULL;
      CREATE INDEX milestones_that_wait ON milestones (waits_for) WHERE waits_for IS NOT NULL;

      CREATE TABLE steps (
        id TEXT PRIMARY KEY,
        goal TEXT NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
        milestone TEXT REFERENCES milestones (id) ON DELETE SET NULL,
        title TEXT NOT NULL,
        due TEXT,
        -- How it is repeated, as JSON; null for a step that is done once.
        repeat TEXT,
        done_at TEXT,
        position INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX steps_in_order ON steps (goal, position) WHERE trashed_at IS NULL;
      CREATE INDEX steps_of_milestone ON steps (milestone) WHERE milestone IS NOT NULL;

      -- What became of a repeated step on a day.
      CREATE TABLE step_days (
        step TEXT NOT NULL REFERENCES steps (id) ON DELETE CASCADE,
        date TEXT NOT NULL,
        mark TEXT NOT NULL CHECK (mark IN ('done', 'rest')),
        PRIMARY KEY (step, date)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE goal_turns (
        id TEXT PRIMARY KEY,
        goal TEXT NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('pause', 'resume', 'pivot', 'let-go', 'achieve')),
        at TEXT NOT NULL,
        -- Why, what was learned, or what made it work.
        words TEXT NOT NULL DEFAULT '',
        -- What will be done instead.
        instead TEXT NOT NULL DEFAULT '',
        -- Until when it is paused.
        until TEXT,
        -- The goal that it turned into.
        into_goal TEXT REFERENCES goals (id) ON DELETE SET NULL,
        -- How the goal stood before, as JSON, so that the turn can be taken back.
        before TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX goal_turns_of_goal ON goal_turns (goal, at DESC) WHERE trashed_at IS NULL;

      CREATE TABLE wins (
        id TEXT PRIMARY KEY,
        goal TEXT REFERENCES goals (id) ON DELETE SET NULL,
        date TEXT NOT NULL,
        name TEXT NOT NULL,
        -- What made it work.
        words TEXT NOT NULL DEFAULT '',
        revision INTEGER NOT NULL DEFAULT 1,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX wins_by_date ON wins (date DESC, created_at DESC) WHERE trashed_at IS NULL;
      CREATE INDEX wins_of_goal ON wins (goal) WHERE goal IS NOT NULL;

      -- Where a goal's measure stood at the end of a day on which it was changed.
      CREATE TABLE goal_measured (
        goal TEXT NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
        date TEXT NOT NULL,
        now REAL NOT NULL,
        PRIMARY KEY (goal, date)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE goal_rehearsals (
        id TEXT PRIMARY KEY,
        goal TEXT NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
        at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX goal_rehearsals_of_goal ON goal_rehearsals (goal, at DESC);
    `);
  },
};
