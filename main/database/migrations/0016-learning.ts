import type { Migration } from '#main/database/migration.ts';

/** What every record has beside what is its own. */
const kept = `
        revision INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT`;

/** What a person learns, the time spent on it, and what of it comes back as a question. */
export const learning: Migration = {
  what: 'learning items, sessions, lessons',
  up: (db) => {
    db.exec(`
      CREATE TABLE learning_items (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        sort TEXT NOT NULL CHECK (sort IN ('course', 'certificate', 'book', 'practice', 'event', 'person')),
        status TEXT NOT NULL CHECK (status IN ('wanted', 'doing', 'paused', 'done', 'let-go')),
        about TEXT NOT NULL,
        provider TEXT NOT NULL,
        link TEXT NOT NULL,
        -- What it costs; the currency is null together with the amount.
        cost REAL,
        cost_currency TEXT,
        target_on TEXT,
        target_hours REAL,
        -- How far one is, in a unit of its own, such as page 40 of 312.
        progress REAL,
        progress_of REAL,
        progress_unit TEXT NOT NULL,
        skill TEXT REFERENCES claims (id) ON DELETE SET NULL,
        goal TEXT REFERENCES goals (id) ON DELETE SET NULL,
        -- 1 when the item and its goal are one thing: the goal says then what it is called, when it is due and how it stands.
        is_goal INTEGER NOT NULL DEFAULT 0 CHECK (is_goal IN (0, 1)),
        option TEXT REFERENCES options (id) ON DELETE SET NULL,
        person TEXT REFERENCES people (id) ON DELETE SET NULL,
        started_on TEXT,
        done_on TEXT,
        -- The last day on which a certificate holds.
        expires_on TEXT,
        audience TEXT NOT NULL DEFAULT 'mentor' CHECK (audience IN ('me', 'mentor', 'manager')),
        position INTEGER NOT NULL,${kept}
      ) STRICT;
      CREATE INDEX learning_items_in_order ON learning_items (status, position, id) WHERE trashed_at IS NULL;
      CREATE INDEX learning_items_of_skill ON learning_items (skill) WHERE skill IS NOT NULL;
      CREATE INDEX learning_items_of_goal ON learning_items (goal) WHERE goal IS NOT NULL;
      -- No goal is two items.
      CREATE UNIQUE INDEX learning_item_of_goal ON learning_items (goal) WHERE is_goal = 1 AND trashed_at IS NULL;
      CREATE INDEX learning_items_of_option ON learning_items (option) WHERE option IS NOT NULL;
      CREATE INDEX learning_items_of_person ON learning_items (person) WHERE person IS NOT NULL;

      CREATE TABLE learning_files (
        id TEXT PRIMARY KEY,
        learning_item TEXT NOT NULL REFERENCES learning_items (id) ON DELETE CASCADE,
        attachment TEXT NOT NULL REFERENCES attachments (id),${kept}
      ) STRICT;
      CREATE INDEX learning_files_of_item ON learning_files (learning_item);
      CREATE INDEX learning_files_of_attachment ON learning_files (attachment);

      -- What to do some days before a certificate runs out.
      CREATE TABLE learning_reminders (
        id TEXT PRIMARY KEY,
        learning_item TEXT NOT NULL REFERENCES learning_items (id) ON DELETE CASCADE,
        days_before INTEGER NOT NULL CHECK (days_before BETWEEN 0 AND 3660),
        text TEXT NOT NULL,
        done_on TEXT,
        -- The step of a goal that it became, which says then whether it is done.
        step TEXT REFERENCES steps (id) ON DELETE SET NULL,${kept}
      ) STRICT;
      CREATE INDEX learning_reminders_of_item ON learning_reminders (learning_item);
      CREATE INDEX learning_reminders_of_step ON learning_reminders (step) WHERE step IS NOT NULL;

      CREATE TABLE learning_sessions (
        id TEXT PRIMARY KEY,
        learning_item TEXT NOT NULL REFERENCES learning_items (id) ON DELETE CASCADE,
        date TEXT NOT NULL,
        minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
        text TEXT NOT NULL,
        -- What will be used of it, and where.
        use TEXT NOT NULL,
        -- The step of a goal that this became.
        step TEXT REFERENCES steps (id) ON DELETE SET NULL,${kept}
      ) STRICT;
      -- Both hold what time is summed by, so that no text is read for it.
      CREATE INDEX learning_sessions_of_item ON learning_sessions (learning_item, trashed_at, date, minutes, created_at);
      CREATE INDEX learning_sessions_by_date ON learning_sessions (date, learning_item, minutes) WHERE trashed_at IS NULL;
      CREATE INDEX learning_sessions_of_step ON learning_sessions (step) WHERE step IS NOT NULL;

      -- A session that is not over. It runs when it has an instant since when, and at most one does.
      CREATE TABLE learning_timers (
        id TEXT PRIMARY KEY,
        learning_item TEXT NOT NULL UNIQUE REFERENCES learning_items (id) ON DELETE CASCADE,
        -- The day on which it was begun.
        date TEXT NOT NULL,
        -- What was counted before it was last set going.
        seconds INTEGER NOT NULL CHECK (seconds >= 0),
        running_since TEXT,
        -- The last instant at which the program was seen to run beside it.
        seen_at TEXT,
        text TEXT NOT NULL,
        use TEXT NOT NULL,
        created_at TEXT NOT NULL
      ) STRICT;

      -- What was learned, as a question that comes back.
      CREATE TABLE lessons (
        id TEXT PRIMARY KEY,
        learning_item TEXT NOT NULL REFERENCES learning_items (id) ON DELETE CASCADE,
        question TEXT NOT NULL,
        answer TEXT NOT NULL,
        -- The session that it came from.
        session TEXT REFERENCES learning_sessions (id) ON DELETE SET NULL,
        learned_on TEXT NOT NULL,
        -- How many of the returns are over, and the day of the next one; null when none is to come.
        returns INTEGER NOT NULL,
        next_on TEXT,
        seen_on TEXT,${kept}
      ) STRICT;
      CREATE INDEX lessons_of_item ON lessons (learning_item);
      CREATE INDEX lessons_of_session ON lessons (session) WHERE session IS NOT NULL;
      CREATE INDEX lessons_to_come ON lessons (next_on) WHERE next_on IS NOT NULL AND trashed_at IS NULL;
    `);
  },
};
