import type { Migration } from '#main/database/migration.ts';

/** Different sketches of five years, with the questions that each raises. */
export const futures: Migration = {
  what: 'futures, with the questions that they raise',
  up: (db) => {
    db.exec(`
      CREATE TABLE futures (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        premise TEXT NOT NULL,
        first_year INTEGER NOT NULL,
        year_1 TEXT NOT NULL,
        year_2 TEXT NOT NULL,
        year_3 TEXT NOT NULL,
        year_4 TEXT NOT NULL,
        year_5 TEXT NOT NULL,
        -- The four gauges, from 0 to 4; null where the person does not know.
        resources INTEGER CHECK (resources BETWEEN 0 AND 4),
        liking INTEGER CHECK (liking BETWEEN 0 AND 4),
        confidence INTEGER CHECK (confidence BETWEEN 0 AND 4),
        coherence INTEGER CHECK (coherence BETWEEN 0 AND 4),
        audience TEXT NOT NULL DEFAULT 'mentor' CHECK (audience IN ('me', 'mentor', 'manager')),
        revision INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;

      CREATE TABLE future_questions (
        id TEXT PRIMARY KEY,
        future TEXT NOT NULL REFERENCES futures (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        -- What was made of it.
        experiment TEXT REFERENCES experiments (id) ON DELETE SET NULL,
        goal TEXT REFERENCES goals (id) ON DELETE SET NULL,
        revision INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX future_questions_of_future ON future_questions (future);
      CREATE INDEX future_questions_of_experiment ON future_questions (experiment) WHERE experiment IS NOT NULL;
      CREATE INDEX future_questions_of_goal ON future_questions (goal) WHERE goal IS NOT NULL;
    `);
  },
};
