import type { Migration } from '#main/database/migration.ts';

/** How what somebody looks into fits them, as they rated it, and what they hold side by side. */
export const comparisons: Migration = {
  what: 'how options and directions fit, and comparisons',
  up: (db) => {
    db.exec(`
      CREATE TABLE fit_ratings (
        id TEXT PRIMARY KEY,
        -- What was rated: an option, a direction or a future, by its id.
        subject_kind TEXT NOT NULL,
        subject TEXT NOT NULL,
        -- Against what: a claim, or something that gives energy by its folded name. Just one of them.
        claim TEXT REFERENCES claims (id) ON DELETE CASCADE,
        energizer TEXT,
        answer TEXT NOT NULL CHECK (answer IN
          ('not-at-all', 'a-little', 'quite-a-bit', 'a-lot', 'holds', 'fails', 'unknown')),
        words TEXT NOT NULL,
        revision INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT,
        CHECK ((claim IS NULL) <> (energizer IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX fit_ratings_of_claim ON fit_ratings (subject, claim, subject_kind)
        WHERE trashed_at IS NULL AND claim IS NOT NULL;
      CREATE UNIQUE INDEX fit_ratings_of_energizer ON fit_ratings (subject, energizer, subject_kind)
        WHERE trashed_at IS NULL AND energizer IS NOT NULL;
      CREATE INDEX fit_ratings_by_claim ON fit_ratings (claim) WHERE claim IS NOT NULL;

      CREATE TABLE comparisons (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        -- A list of {kind, id} in its order.
        subjects TEXT NOT NULL CHECK (json_valid(subjects)),
        -- By how many percent of its own weight something counts, by claim or group; 100 where nothing is said.
        weights TEXT NOT NULL CHECK (json_valid(weights)),
        audience TEXT NOT NULL CHECK (audience IN ('me', 'mentor', 'manager')),
        revision INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
    `);
  },
};
