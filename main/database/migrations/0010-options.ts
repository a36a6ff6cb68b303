import type { Migration } from '#main/database/migration.ts';

/** Options under research, what was written down about each, and what is known of it. */
export const options: Migration = {
  what: 'options, with what was found out about them',
  up: (db) => {
    db.exec(`
      CREATE TABLE options (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        sort TEXT NOT NULL CHECK (sort IN ('role', 'field', 'employer', 'study', 'business')),
        status TEXT NOT NULL
          CHECK (status IN ('idea', 'researching', 'talking', 'trying', 'pursuing', 'parked', 'no')),
        -- Why it was set aside, or what the latest move was about.
        reason TEXT NOT NULL,
        about TEXT NOT NULL,
        employer TEXT NOT NULL,
        place TEXT NOT NULL,
        next TEXT NOT NULL,
        next_on TEXT,
        -- The occupation that it began with, as it was called then; null together when there is none.
        occupation_source TEXT CHECK (occupation_source IN ('own', 'onet')),
        occupation_code TEXT,
        occupation_title TEXT,
        direction TEXT REFERENCES directions (id) ON DELETE SET NULL,
        audience TEXT NOT NULL DEFAULT 'mentor' CHECK (audience IN ('me', 'mentor', 'manager')),
        position INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX options_on_board ON options (status, position, id) WHERE trashed_at IS NULL;
      CREATE INDEX options_of_occupation ON options (occupation_source, occupation_code)
        WHERE occupation_code IS NOT NULL;
      CREATE INDEX options_of_direction ON options (direction) WHERE direction IS NOT NULL;

      CREATE TABLE option_notes (
        id TEXT PRIMARY KEY,
        option TEXT NOT NULL REFERENCES options (id) ON DELETE CASCADE,
        sort TEXT NOT NULL CHECK (sort IN ('log', 'source', 'question', 'for', 'against', 'said')),
        date TEXT NOT NULL,
        text TEXT NOT NULL,
        link TEXT NOT NULL,
        -- Of a question, what was found out; empty while it is open.
        answer TEXT NOT NULL,
        -- Who said it.
        person TEXT REFERENCES people (id) ON DELETE SET NULL,
        revision INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX option_notes_of_option ON option_notes (option);
      CREATE INDEX option_notes_of_person ON option_notes (person) WHERE person IS NOT NULL;

      CREATE TABLE option_facts (
        id TEXT PRIMARY KEY,
        option TEXT NOT NULL REFERENCES options (id) ON DELETE CASCADE,
        sort TEXT NOT NULL CHECK (sort IN ('pay', 'place', 'hours', 'requirement', 'other')),
        date TEXT NOT NULL,
        text TEXT NOT NULL,
        -- Of pay, the range; the currency and the period are null together, and so are both ends then.
        pay_from REAL,
        pay_to REAL,
        pay_currency TEXT,
        pay_period TEXT CHECK (pay_period IN ('hour', 'day', 'month', 'year', 'once')),
        revision INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX option_facts_of_option ON option_facts (option);
    `);
  },
};
