import type { Migration } from '#main/database/migration.ts';

/** Small tests of what a person believes: planned, done, or dropped. */
export const experiments: Migration = {
  what: 'experiments',
  up: (db) => {
    db.exec(`
      CREATE TABLE experiments (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('planned', 'done', 'dropped')),
        belief TEXT NOT NULL,
        sort TEXT NOT NULL CHECK (sort IN ('course', 'shadow', 'side-project', 'talk', 'other')),
        test TEXT NOT NULL,
        -- The day that it is planned for.
        date TEXT,
        saw TEXT NOT NULL,
        energy INTEGER CHECK (energy BETWEEN 1 AND 5),
        engagement INTEGER CHECK (engagement BETWEEN 1 AND 5),
        verdict TEXT NOT NULL CHECK (verdict IN ('holds', 'fails', 'unknown')),
        change TEXT NOT NULL,
        done_on TEXT,
        option TEXT REFERENCES options (id) ON DELETE SET NULL,
        step TEXT REFERENCES steps (id) ON DELETE SET NULL,
        audience TEXT NOT NULL DEFAULT 'mentor' CHECK (audience IN ('me', 'mentor', 'manager')),
        revision INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX experiments_of_option ON experiments (option) WHERE option IS NOT NULL;
      CREATE INDEX experiments_of_step ON experiments (step) WHERE step IS NOT NULL;
    `);
  },
};
