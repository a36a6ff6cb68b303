import type { Migration } from '#main/database/migration.ts';

/** The first schema: journal, strengths and weaknesses, goals, links, history, imports and the search index. */
export const first: Migration = {
  what: 'the first schema',
  up: (db) => {
    db.exec(`
      CREATE TABLE imports (
        id TEXT PRIMARY KEY,
        format TEXT NOT NULL,
        made_at TEXT NOT NULL,
        undone_at TEXT
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE entries (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('free', 'prompted', 'reflection', 'review')),
        title TEXT NOT NULL,
        date TEXT NOT NULL,
        preview TEXT NOT NULL,
        word_count INTEGER NOT NULL,
        starred INTEGER NOT NULL DEFAULT 0,
        revision INTEGER NOT NULL DEFAULT 1,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT,
        -- Where an imported entry came from: the program, its id there, its time zone, and a hash of what was read.
        source TEXT,
        source_id TEXT,
        source_zone TEXT,
        source_hash TEXT,
        batch TEXT REFERENCES imports (id),
        document TEXT NOT NULL
      ) STRICT;
      CREATE INDEX entries_by_date ON entries (date DESC, created_at DESC, id DESC) WHERE trashed_at IS NULL;
      CREATE UNIQUE INDEX entries_by_source ON entries (source, source_id)
        WHERE source IS NOT NULL AND trashed_at IS NULL;
      CREATE INDEX entries_by_batch ON entries (batch) WHERE batch IS NOT NULL;
      CREATE INDEX entries_in_trash ON entries (trashed_at) WHERE trashed_at IS NOT NULL;

      CREATE TABLE entry_tags (
        entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
        tag TEXT NOT NULL,
        PRIMARY KEY (entry, tag)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX entry_tags_by_tag ON entry_tags (tag, entry);

      CREATE TABLE traits (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('strength', 'weakness')),
        name TEXT NOT NULL,
        description TEXT NOT NULL DEFAULT '',
        response TEXT CHECK (response IN ('improve', 'work-around', 'accept')),
        response_plan TEXT NOT NULL DEFAULT '',
        position INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX traits_in_order ON traits (kind, position) WHERE trashed_at IS NULL;

      CREATE TABLE evidence (
        id TEXT PRIMARY KEY,
        trait TEXT NOT NULL REFERENCES traits (id) ON DELETE CASCADE,
        words TEXT NOT NULL DEFAULT '',
        entry TEXT REFERENCES entries (id),
        created_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX evidence_by_trait ON evidence (trait, created_at) WHERE trashed_at IS NULL;
      CREATE INDEX evidence_by_entry ON evidence (entry) WHERE entry IS NOT NULL AND trashed_at IS NULL;

      CREATE TABLE goals (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        specifics TEXT NOT NULL DEFAULT '',
        measure_unit TEXT,
        measure_start REAL,
        measure_target REAL,
        measure_now REAL,
        why TEXT NOT NULL DEFAULT '',
        due TEXT,
        obstacle TEXT NOT NULL DEFAULT '',
        if_cue TEXT NOT NULL DEFAULT '',
        then_action TEXT NOT NULL DEFAULT '',
        status TEXT NOT NULL CHECK (status IN ('someday', 'next', 'active', 'done', 'let-go')),
        position INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX goals_in_order ON goals (status, position) WHERE trashed_at IS NULL;

      CREATE TABLE milestones (
        id TEXT PRIMARY KEY,
        goal TEXT NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
        title TEXT NOT NULL,
        due TEXT,
        done_at TEXT,
        position INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX milestones_in_order ON milestones (goal, position) WHERE trashed_at IS NULL;

      -- A typed tie between any two records.
      CREATE TABLE links (
        from_kind TEXT NOT NULL,
        from_id TEXT NOT NULL,
        type TEXT NOT NULL,
        to_kind TEXT NOT NULL,
        to_id TEXT NOT NULL,
        created_at TEXT NOT NULL,
        PRIMARY KEY (from_kind, from_id, type, to_kind, to_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX links_backwards ON links (to_kind, to_id, type);

      -- The state of a record before a change, as JSON of its row.
      CREATE TABLE history (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        record TEXT NOT NULL,
        revision INTEGER NOT NULL,
        change TEXT NOT NULL,
        kept_at TEXT NOT NULL,
        state TEXT NOT NULL
      ) STRICT;
      CREATE INDEX history_of_record ON history (kind, record, id DESC);

      -- What search reads. A number grows with the date, so that walking the index backwards meets the newest first.
      CREATE TABLE search_text (
        number INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        record TEXT NOT NULL,
        date TEXT,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        UNIQUE (kind, record)
      ) STRICT;
      CREATE VIRTUAL TABLE search_index USING fts5 (
        title, body,
        content = 'search_text', content_rowid = 'number',
        -- Marks (M*) belong to words: without them Hindi and Thai fall apart at every vowel sign.
        tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co'", prefix = '2 3'
      );
      INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);

      -- Newer words of a record that the index has yet to take in: taking words out of it for good costs too much to be
      -- done at every autosave.
      CREATE TABLE search_due (
        kind TEXT NOT NULL,
        record TEXT NOT NULL,
        date TEXT,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        since TEXT NOT NULL,
        PRIMARY KEY (kind, record)
      ) STRICT;

      CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN
        INSERT INTO search_index (rowid, title, body) VALUES (new.number, new.title, new.body);
      END;
      CREATE TRIGGER search_text_removed AFTER DELETE ON search_text BEGIN
        INSERT INTO search_index (search_index, rowid, title, body) VALUES ('delete', old.number, old.title, old.body);
      END;
      CREATE TRIGGER search_text_changed AFTER UPDATE ON search_text BEGIN
        INSERT INTO search_index (search_index, rowid, title, body) VALUES ('delete', old.number, old.title, old.body);
        INSERT INTO search_index (rowid, title, body) VALUES (new.number, new.title, new.body);
      END;
    `);
  },
};
