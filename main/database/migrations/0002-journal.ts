import { v7 as uuid } from 'uuid';
import type { Migration } from '#main/database/migration.ts';
import type { Db } from '#main/database/open.ts';

/**
 * The journal grows: several journals, what an entry says about its day, tags that are records of their own, attachments,
 * people, prompts, templates and saved searches.
 */
export const journal: Migration = {
  what: 'several journals, moods, attachments, people, prompts and templates',
  up: (db) => {
    db.exec(`
      CREATE TABLE journals (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        color TEXT NOT NULL,
        position INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
    `);
    const first = uuid();
    db.prepare(
      `INSERT INTO journals (id, name, color, position, created_at, modified_at)
       VALUES (@id, 'Journal', 'pine', 1, @at, @at)`,
    ).run({ id: first, at: new Date().toISOString() });
    db.exec(`
      -- A page without a day has no date.
      ALTER TABLE entries ALTER COLUMN date DROP NOT NULL;
      ALTER TABLE entries ADD COLUMN journal TEXT REFERENCES journals (id);
      -- The time of day that the entry is about, HH:MM; empty when it says none.
      ALTER TABLE entries ADD COLUMN time TEXT NOT NULL DEFAULT '';
      UPDATE entries SET time = strftime('%H:%M', created_at, 'localtime') WHERE date = date(created_at, 'localtime');
      ALTER TABLE entries ADD COLUMN mood INTEGER CHECK (mood BETWEEN 1 AND 5);
      ALTER TABLE entries ADD COLUMN mood_words TEXT NOT NULL DEFAULT '';
      ALTER TABLE entries ADD COLUMN energy INTEGER CHECK (energy BETWEEN 1 AND 5);
      ALTER TABLE entries ADD COLUMN energy_words TEXT NOT NULL DEFAULT '';
      ALTER TABLE entries ADD COLUMN place TEXT NOT NULL DEFAULT '';
      ALTER TABLE entries ADD COLUMN direction TEXT NOT NULL DEFAULT 'auto' CHECK (direction IN ('auto', 'ltr', 'rtl'));
      ALTER TABLE entries ADD COLUMN writing_seconds INTEGER NOT NULL DEFAULT 0;
      -- The prompt that it answers: one of the library by its name, or an own one by its id.
      ALTER TABLE entries ADD COLUMN prompt TEXT;
      -- What the text holds, as bits: 1 pictures, 2 files, 4 links, 8 tables, 16 code, 32 check lists.
      ALTER TABLE entries ADD COLUMN holds INTEGER NOT NULL DEFAULT 0;
      UPDATE entries SET holds = 4 * (document LIKE '%"type":"link"%' OR document LIKE '%"type":"autolink"%')
        + 32 * (document LIKE '%"listType":"check"%');
    `);
    db.prepare('UPDATE entries SET journal = ?').run(first);
    db.exec(`
      ALTER TABLE entries ALTER COLUMN journal SET NOT NULL;
      DROP INDEX entries_by_date;
      -- After the order come the columns that a search may ask for, so that it need not read the texts.
      CREATE INDEX entries_by_date ON entries (date DESC, time DESC, created_at DESC, id DESC, journal, kind, mood,
          energy, starred, holds, place, prompt, word_count)
        WHERE trashed_at IS NULL AND date IS NOT NULL;
      CREATE INDEX entries_of_journal ON entries (journal, date DESC, time DESC, created_at DESC, id DESC)
        WHERE trashed_at IS NULL AND date IS NOT NULL;
      CREATE INDEX pages_by_title ON entries (title COLLATE NOCASE, id, journal)
        WHERE trashed_at IS NULL AND date IS NULL;
      CREATE INDEX entries_of_prompt ON entries (prompt) WHERE prompt IS NOT NULL;
      -- What a calendar reads of each day, without the rows themselves.
      CREATE INDEX entries_in_calendar ON entries (date, journal, mood, starred, word_count)
        WHERE trashed_at IS NULL AND date IS NOT NULL;

      -- A tag that was merged into another stays, so that texts that name it lead there.
      CREATE TABLE tags (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        merged_into TEXT REFERENCES tags (id),
        created_at TEXT NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX tags_by_name ON tags (folded) WHERE merged_into IS NULL;
    `);
    moveTags(db);
    db.exec(`
      CREATE TABLE people (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        revision INTEGER NOT NULL DEFAULT 1,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX people_by_name ON people (name COLLATE NOCASE) WHERE trashed_at IS NULL;

      -- Files and pictures. The bytes lie in parts, so that a big one never has to be in memory as a whole.
      CREATE TABLE attachments (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        -- Empty while it is coming in.
        hash TEXT NOT NULL,
        -- The attachment that holds the same bytes; null when it holds them itself.
        holder TEXT REFERENCES attachments (id),
        -- Whether the window could draw it as a picture; null while nobody tried.
        drawable INTEGER,
        -- Of a picture, in pixels.
        width INTEGER,
        height INTEGER,
        created_at TEXT NOT NULL,
        -- Since when no text names it, as far as anybody looked.
        unused_since TEXT
      ) STRICT;
      CREATE INDEX attachments_by_hash ON attachments (hash);
      CREATE INDEX attachments_by_holder ON attachments (holder) WHERE holder IS NOT NULL;
      CREATE TABLE attachment_parts (
        attachment TEXT NOT NULL REFERENCES attachments (id) ON DELETE CASCADE,
        part INTEGER NOT NULL,
        data BLOB NOT NULL,
        UNIQUE (attachment, part)
      ) STRICT;
      -- Smaller pictures of a picture.
      CREATE TABLE attachment_previews (
        attachment TEXT NOT NULL REFERENCES attachments (id) ON DELETE CASCADE,
        size TEXT NOT NULL CHECK (size IN ('thumbnail', 'page')),
        media_type TEXT NOT NULL,
        data BLOB NOT NULL,
        UNIQUE (attachment, size)
      ) STRICT;
      CREATE TABLE entry_attachments (
        entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
        attachment TEXT NOT NULL REFERENCES attachments (id),
        -- The order in the text.
        place INTEGER NOT NULL,
        PRIMARY KEY (entry, attachment)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX entry_attachments_backwards ON entry_attachments (attachment);
      CREATE INDEX entry_attachments_in_order ON entry_attachments (entry, place, attachment);

      CREATE TABLE prompts (
        id TEXT PRIMARY KEY,
        need TEXT NOT NULL,
        words TEXT NOT NULL,
        created_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      -- What was shown on which day, the one after the other; and what the person does not want to see again.
      CREATE TABLE prompt_days (
        day TEXT NOT NULL,
        place INTEGER NOT NULL,
        prompt TEXT NOT NULL,
        PRIMARY KEY (day, place)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE prompt_refusals (
        prompt TEXT PRIMARY KEY,
        refused_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE templates (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        title TEXT NOT NULL DEFAULT '',
        document TEXT NOT NULL,
        position INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      -- The template that a new entry begins with: an own one by its id, or one of the library by its name. Weekday 1 is
      -- Monday; 0 stands for every day that has none of its own.
      CREATE TABLE template_rules (
        journal TEXT NOT NULL REFERENCES journals (id) ON DELETE CASCADE,
        weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 7),
        template TEXT NOT NULL,
        PRIMARY KEY (journal, weekday)
      ) STRICT, WITHOUT ROWID;

      -- What the person chose for this vault, as JSON.
      CREATE TABLE choices (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE saved_searches (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        query TEXT NOT NULL,
        position INTEGER NOT NULL,
        created_at TEXT NOT NULL
      ) STRICT;
    `);
  },
};

/** Gives each tag a record; names that differ only in case become one. */
function moveTags(db: Db): void {
  db.exec(`
    ALTER TABLE entry_tags RENAME TO entry_tags_by_name;
    DROP INDEX entry_tags_by_tag;
    -- A tag may be named beside the entry, written in its text, or both.
    CREATE TABLE entry_tags (
      entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
      tag TEXT NOT NULL REFERENCES tags (id),
      named INTEGER NOT NULL,
      written INTEGER NOT NULL,
      PRIMARY KEY (entry, tag)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_tags_by_tag ON entry_tags (tag, entry);
  `);
  const at = new Date().toISOString();
  const ids = new Map<string, string>();
  const insertTag = db.prepare('INSERT INTO tags (id, name, folded, created_at) VALUES (?, ?, ?, ?)');
  const insert = db.prepare(
    'INSERT OR IGNORE INTO entry_tags (entry, tag, named, written) VALUES (?, ?, 1, 0)',
  );
  const before = db.prepare<[], { entry: string; tag: string }>(
    'SELECT entry, tag FROM entry_tags_by_name ORDER BY tag, entry',
  );
  for (const { entry, tag } of before.all()) {
    const folded = tag.normalize('NFC').toLowerCase();
    let id = ids.get(folded);
    if (id === undefined) {
      id = uuid();
      ids.set(folded, id);
      insertTag.run(id, tag, folded, at);
    }
    insert.run(entry, id);
  }
  db.exec('DROP TABLE entry_tags_by_name');
}
