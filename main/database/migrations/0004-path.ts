import type { Migration } from '#main/database/migration.ts';

/**
 * The first path and the directions it ends in, what was done with how much energy, and results of tests taken elsewhere.
 */
export const path: Migration = {
  what: 'the first path, directions, activities, test results',
  up: (db) => {
    db.exec(`
      -- A part that is not here was not left behind yet.
      CREATE TABLE path_parts (
        part TEXT PRIMARY KEY CHECK (part IN
          ('values', 'strengths', 'weaknesses', 'skills', 'interests', 'roles', 'energizers', 'non-negotiables',
           'directions')),
        state TEXT NOT NULL CHECK (state IN ('done', 'skipped')),
        at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE directions (
        id TEXT PRIMARY KEY,
        place INTEGER NOT NULL UNIQUE CHECK (place BETWEEN 1 AND 3),
        words TEXT NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL
      ) STRICT;

      -- Energy from 1 (drained) to 5 (full), engagement from 1 (bored) to 5 (absorbed); null where nothing was said.
      CREATE TABLE activities (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        date TEXT NOT NULL,
        energy INTEGER CHECK (energy BETWEEN 1 AND 5),
        engagement INTEGER CHECK (engagement BETWEEN 1 AND 5),
        people TEXT NOT NULL DEFAULT '',
        place TEXT NOT NULL DEFAULT '',
        role TEXT REFERENCES claims (id) ON DELETE SET NULL,
        entry TEXT REFERENCES entries (id) ON DELETE SET NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX activities_by_date ON activities (date DESC, created_at DESC) WHERE trashed_at IS NULL;
      CREATE INDEX activities_by_role ON activities (role) WHERE role IS NOT NULL;
      CREATE INDEX activities_by_entry ON activities (entry) WHERE entry IS NOT NULL;

      CREATE TABLE test_results (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        date TEXT,
        words TEXT NOT NULL DEFAULT '',
        revision INTEGER NOT NULL DEFAULT 1,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
    `);
  },
};
