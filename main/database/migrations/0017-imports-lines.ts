import type { Migration } from '#main/database/migration.ts';

/** What an import of people made and changed, record by record. */
export const importsLines: Migration = {
  what: 'the lines of imports',
  up: (db) => {
    db.exec(`
      -- No words of a person: what changed is read from the kept states of the records.
      CREATE TABLE imports_lines (
        number INTEGER PRIMARY KEY,
        batch TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
        kind TEXT NOT NULL
          CHECK (kind IN ('person', 'organisation', 'claim', 'learning-item', 'conversation', 'activity', 'entry')),
        record TEXT NOT NULL,
        way TEXT NOT NULL CHECK (way IN ('added', 'updated')),
        -- By what it is met again, and what tells whether it says anything else then, both hashed; empty for what has neither.
        key TEXT NOT NULL,
        content TEXT NOT NULL,
        -- Of what was updated: its revisions before and after.
        revision_from INTEGER,
        revision_to INTEGER
      ) STRICT;
      CREATE INDEX imports_lines_by_key ON imports_lines (key);
      CREATE INDEX imports_lines_of_batch ON imports_lines (batch);
    `);
  },
};
