import type { Migration } from '#main/database/migration.ts';

/** What every record has beside what is its own. */
const kept = `
        revision INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT`;

/** What is known of a person, the talks with them, what was promised, and what helps to keep in touch. */
export const people: Migration = {
  what: 'people in full, organisations, conversations, promises',
  up: (db) => {
    db.exec(`
      CREATE TABLE organisations (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        about TEXT NOT NULL,
        place TEXT NOT NULL,
        link TEXT NOT NULL,
        audience TEXT NOT NULL DEFAULT 'me' CHECK (audience IN ('me', 'mentor', 'manager')),${kept}
      ) STRICT;

      -- What they do, where, and how the two know each other.
      ALTER TABLE people ADD COLUMN work TEXT NOT NULL DEFAULT '';
      ALTER TABLE people ADD COLUMN place TEXT NOT NULL DEFAULT '';
      ALTER TABLE people ADD COLUMN met TEXT NOT NULL DEFAULT '';
      -- From 1 (hardly known) over 3 (a weak tie) to 5 (close); null where nothing was said.
      ALTER TABLE people ADD COLUMN closeness INTEGER CHECK (closeness BETWEEN 1 AND 5);
      ALTER TABLE people ADD COLUMN organisation TEXT REFERENCES organisations (id) ON DELETE SET NULL;
      -- Words to sort by, and ways to reach them, as JSON.
      ALTER TABLE people ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE people ADD COLUMN contacts TEXT NOT NULL DEFAULT '[]';
      -- YYYY-MM-DD, or --MM-DD where the year is not known.
      ALTER TABLE people ADD COLUMN birthday TEXT;
      ALTER TABLE people ADD COLUMN picture TEXT REFERENCES attachments (id) ON DELETE SET NULL;
      ALTER TABLE people ADD COLUMN introduced_by TEXT REFERENCES people (id) ON DELETE SET NULL;
      ALTER TABLE people ADD COLUMN mentor INTEGER NOT NULL DEFAULT 0 CHECK (mentor IN (0, 1));
      -- What is hoped for of a mentor.
      ALTER TABLE people ADD COLUMN hopes TEXT NOT NULL DEFAULT '';
      -- How often to be in touch: every so many of a unit; null together.
      ALTER TABLE people ADD COLUMN rhythm_every INTEGER CHECK (rhythm_every BETWEEN 1 AND 100);
      ALTER TABLE people ADD COLUMN rhythm_unit TEXT CHECK (rhythm_unit IN ('day', 'week', 'month', 'year'));
      -- The day on which that was chosen: somebody never met is due from then on.
      ALTER TABLE people ADD COLUMN rhythm_since TEXT;
      ALTER TABLE people ADD COLUMN snoozed_until TEXT;
      -- Whether they may be offered as an acquaintance to write to again.
      ALTER TABLE people ADD COLUMN offered INTEGER NOT NULL DEFAULT 1 CHECK (offered IN (0, 1));
      -- Whether an entry that names them counts as being in touch.
      ALTER TABLE people ADD COLUMN mentions_count INTEGER NOT NULL DEFAULT 1 CHECK (mentions_count IN (0, 1));
      ALTER TABLE people ADD COLUMN audience TEXT NOT NULL DEFAULT 'me'
        CHECK (audience IN ('me', 'mentor', 'manager'));
      -- Somebody who turned out to be somebody else stays, so that texts that name them lead there.
      ALTER TABLE people ADD COLUMN merged_into TEXT REFERENCES people (id) ON DELETE SET NULL;
      CREATE INDEX people_of_organisation ON people (organisation) WHERE organisation IS NOT NULL;
      CREATE INDEX people_introduced_by ON people (introduced_by) WHERE introduced_by IS NOT NULL;
      CREATE INDEX people_merged_into ON people (merged_into) WHERE merged_into IS NOT NULL;
      CREATE INDEX people_with_picture ON people (picture) WHERE picture IS NOT NULL;

      CREATE TABLE conversations (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('planned', 'had')),
        date TEXT,
        channel TEXT NOT NULL
          CHECK (channel IN ('in-person', 'phone', 'video', 'message', 'email', 'event', 'other')),
        place TEXT NOT NULL,
        -- The questions to bring, in their order, as JSON.
        agenda TEXT NOT NULL,
        -- The entry that holds its notes.
        entry TEXT REFERENCES entries (id) ON DELETE SET NULL,
        -- What the others asked.
        asked TEXT NOT NULL,
        energy INTEGER CHECK (energy BETWEEN 1 AND 5),
        option TEXT REFERENCES options (id) ON DELETE SET NULL,
        goal TEXT REFERENCES goals (id) ON DELETE SET NULL,
        thanked_on TEXT,
        audience TEXT NOT NULL DEFAULT 'me' CHECK (audience IN ('me', 'mentor', 'manager')),${kept}
      ) STRICT;
      CREATE INDEX conversations_by_date ON conversations (date DESC) WHERE trashed_at IS NULL;
      CREATE INDEX conversations_of_entry ON conversations (entry) WHERE entry IS NOT NULL;
      CREATE INDEX conversations_of_option ON conversations (option) WHERE option IS NOT NULL;
      CREATE INDEX conversations_of_goal ON conversations (goal) WHERE goal IS NOT NULL;

      CREATE TABLE conversation_people (
        conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
        PRIMARY KEY (conversation, person)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX conversations_of_person ON conversation_people (person);

      -- Whom they named next, and who that became.
      CREATE TABLE conversation_leads (
        id TEXT PRIMARY KEY,
        conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        person TEXT REFERENCES people (id) ON DELETE SET NULL,${kept}
      ) STRICT;
      CREATE INDEX conversation_leads_of_conversation ON conversation_leads (conversation);
      CREATE INDEX conversation_leads_of_person ON conversation_leads (person) WHERE person IS NOT NULL;

      CREATE TABLE promises (
        id TEXT PRIMARY KEY,
        person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
        conversation TEXT REFERENCES conversations (id) ON DELETE SET NULL,
        by TEXT NOT NULL CHECK (by IN ('me', 'them')),
        text TEXT NOT NULL,
        due TEXT,
        done_on TEXT,
        -- The step of a goal that it became, which says then when it is due and whether it is done.
        step TEXT REFERENCES steps (id) ON DELETE SET NULL,${kept}
      ) STRICT;
      CREATE INDEX promises_of_person ON promises (person);
      CREATE INDEX promises_of_conversation ON promises (conversation) WHERE conversation IS NOT NULL;
      CREATE INDEX promises_of_step ON promises (step) WHERE step IS NOT NULL;

      -- What to ask them when the two talk again: own words, or a passage of an entry.
      CREATE TABLE asks (
        id TEXT PRIMARY KEY,
        person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        entry TEXT REFERENCES entries (id) ON DELETE SET NULL,
        asked_on TEXT,
        answer TEXT NOT NULL,
        -- The talk in which it was asked.
        conversation TEXT REFERENCES conversations (id) ON DELETE SET NULL,${kept}
      ) STRICT;
      CREATE INDEX asks_of_conversation ON asks (conversation) WHERE conversation IS NOT NULL;
      CREATE INDEX asks_of_person ON asks (person);
      CREATE INDEX asks_of_entry ON asks (entry) WHERE entry IS NOT NULL;

      -- What one did for the other.
      CREATE TABLE favours (
        id TEXT PRIMARY KEY,
        person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
        way TEXT NOT NULL CHECK (way IN ('given', 'received')),
        text TEXT NOT NULL,
        date TEXT NOT NULL,${kept}
      ) STRICT;
      CREATE INDEX favours_of_person ON favours (person);

      -- What was written to them, where the person wished to keep it.
      CREATE TABLE sent_messages (
        id TEXT PRIMARY KEY,
        person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
        date TEXT NOT NULL,
        channel TEXT NOT NULL
          CHECK (channel IN ('in-person', 'phone', 'video', 'message', 'email', 'event', 'other')),
        text TEXT NOT NULL,${kept}
      ) STRICT;
      CREATE INDEX sent_messages_of_person ON sent_messages (person);

      CREATE TABLE question_sets (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        questions TEXT NOT NULL,${kept}
      ) STRICT;

      CREATE TABLE message_templates (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        text TEXT NOT NULL,${kept}
      ) STRICT;
    `);
  },
};
