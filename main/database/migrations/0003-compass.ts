import type { Migration } from '#main/database/migration.ts';

/**
 * Compass: strengths and weaknesses become two of seven kinds of claims, each kind with details of its own; evidence may be a
 * passage of an entry and may speak against a claim; card sorts, interest checks, energizers, and what goals were held against.
 */
export const compass: Migration = {
  what: 'claims of seven kinds, passages, card sorts, interest checks, energizers',
  up: (db) => {
    db.exec(`
      CREATE TABLE claims (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN
          ('value', 'strength', 'weakness', 'skill', 'interest', 'role', 'non-negotiable')),
        name TEXT NOT NULL,
        description TEXT NOT NULL DEFAULT '',
        position INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;

      -- What is a kind's own; a claim has a row in the table of its kind.
      CREATE TABLE value_details (
        claim TEXT PRIMARY KEY REFERENCES claims (id) ON DELETE CASCADE,
        card TEXT,
        in_my_week TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE strength_details (
        claim TEXT PRIMARY KEY REFERENCES claims (id) ON DELETE CASCADE,
        area TEXT CHECK (area IN ('thinking', 'doing', 'people', 'character', 'learning', 'leading')),
        sureness INTEGER CHECK (sureness BETWEEN 1 AND 5),
        new_use TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE weakness_details (
        claim TEXT PRIMARY KEY REFERENCES claims (id) ON DELETE CASCADE,
        area TEXT CHECK (area IN ('thinking', 'doing', 'people', 'character', 'learning', 'leading')),
        sureness INTEGER CHECK (sureness BETWEEN 1 AND 5),
        response TEXT CHECK (response IN ('improve', 'work-around', 'accept')),
        response_plan TEXT NOT NULL,
        next_step TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE skill_details (
        claim TEXT PRIMARY KEY REFERENCES claims (id) ON DELETE CASCADE,
        level_now INTEGER CHECK (level_now BETWEEN 1 AND 5),
        level_wanted INTEGER CHECK (level_wanted BETWEEN 1 AND 5),
        enjoyment INTEGER CHECK (enjoyment BETWEEN 1 AND 5),
        proof TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE interest_details (
        claim TEXT PRIMARY KEY REFERENCES claims (id) ON DELETE CASCADE,
        theme TEXT CHECK (theme IN
          ('realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional'))
      ) STRICT, WITHOUT ROWID;
      -- Dates as precise as the person knows them: a year, a month or a day.
      CREATE TABLE role_details (
        claim TEXT PRIMARY KEY REFERENCES claims (id) ON DELETE CASCADE,
        sort TEXT NOT NULL CHECK (sort IN ('job', 'project', 'study', 'volunteering', 'other')),
        place TEXT NOT NULL,
        started TEXT,
        ended TEXT,
        enjoyment INTEGER CHECK (enjoyment BETWEEN 0 AND 10),
        why TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE condition_details (
        claim TEXT PRIMARY KEY REFERENCES claims (id) ON DELETE CASCADE,
        area TEXT NOT NULL CHECK (area IN ('money', 'time', 'place', 'family', 'health', 'ethics', 'other')),
        hard INTEGER NOT NULL CHECK (hard IN (0, 1)),
        threshold TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      INSERT INTO claims (id, kind, name, description, position, revision, created_at, modified_at, trashed_at)
        SELECT id, kind, name, description, position, revision, created_at, modified_at, trashed_at FROM traits;
      INSERT INTO strength_details (claim, area, sureness, new_use)
        SELECT id, NULL, NULL, '' FROM traits WHERE kind = 'strength';
      INSERT INTO weakness_details (claim, area, sureness, response, response_plan, next_step)
        SELECT id, NULL, NULL, response, response_plan, '' FROM traits WHERE kind = 'weakness';

      -- A passage is the words themselves, what stands around them, and their place in the entry's plain text.
      CREATE TABLE grounds (
        id TEXT PRIMARY KEY,
        claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
        stance TEXT NOT NULL DEFAULT 'supports' CHECK (stance IN ('supports', 'contradicts')),
        words TEXT NOT NULL DEFAULT '',
        entry TEXT REFERENCES entries (id),
        quote TEXT,
        quote_before TEXT,
        quote_after TEXT,
        quote_at INTEGER,
        quote_state TEXT CHECK (quote_state IN ('present', 'changed', 'gone')),
        created_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      INSERT INTO grounds (id, claim, words, entry, created_at, trashed_at)
        SELECT id, trait, words, entry, created_at, trashed_at FROM evidence ORDER BY rowid;
      DROP TABLE evidence;
      DROP TABLE traits;
      ALTER TABLE grounds RENAME TO evidence;
      CREATE INDEX claims_in_order ON claims (kind, position) WHERE trashed_at IS NULL;
      CREATE INDEX evidence_by_claim ON evidence (claim, created_at) WHERE trashed_at IS NULL;
      CREATE INDEX evidence_by_entry ON evidence (entry) WHERE entry IS NOT NULL AND trashed_at IS NULL;
      UPDATE history SET kind = 'claim' WHERE kind = 'trait';

      -- What gave energy in a role, and what took it.
      CREATE TABLE energizers (
        id TEXT PRIMARY KEY,
        role TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        effect TEXT NOT NULL CHECK (effect IN ('energizes', 'drains')),
        kind TEXT NOT NULL CHECK (kind IN ('people', 'task', 'impact', 'place', 'pace', 'growth', 'reward')),
        position INTEGER NOT NULL,
        created_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX energizers_of_role ON energizers (role, effect, position);

      -- A round of the card sort. Piles and answers are kept as they are given, so that a half-done one goes on.
      CREATE TABLE value_rounds (
        id TEXT PRIMARY KEY,
        started_at TEXT NOT NULL,
        finished_at TEXT
      ) STRICT;
      CREATE TABLE value_cards (
        round TEXT NOT NULL REFERENCES value_rounds (id) ON DELETE CASCADE,
        card TEXT NOT NULL,
        -- The person's own cards carry their words; those of Waymark are known by their key.
        name TEXT,
        meaning TEXT,
        pile TEXT CHECK (pile IN ('matters', 'somewhat', 'not')),
        chosen INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1)),
        rank INTEGER,
        at INTEGER NOT NULL,
        PRIMARY KEY (round, card)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE value_choices (
        round TEXT NOT NULL REFERENCES value_rounds (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        winner TEXT NOT NULL,
        loser TEXT NOT NULL,
        PRIMARY KEY (round, number)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE interest_checks (
        id TEXT PRIMARY KEY,
        started_at TEXT NOT NULL,
        finished_at TEXT
      ) STRICT;
      CREATE TABLE interest_answers (
        interest_check TEXT NOT NULL REFERENCES interest_checks (id) ON DELETE CASCADE,
        item TEXT NOT NULL,
        answer TEXT NOT NULL CHECK (answer IN ('like', 'unsure', 'dislike')),
        PRIMARY KEY (interest_check, item)
      ) STRICT, WITHOUT ROWID;

      -- What the person found when they held a goal against one of their conditions.
      CREATE TABLE goal_conditions (
        goal TEXT NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
        claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
        verdict TEXT NOT NULL CHECK (verdict IN ('meets', 'conflicts', 'unsure')),
        words TEXT NOT NULL DEFAULT '',
        at TEXT NOT NULL,
        PRIMARY KEY (goal, claim)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
