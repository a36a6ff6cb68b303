import type { Migration } from '#main/database/migration.ts';

/** What a person looked at in the library of occupations, and what they noted. What occupations are lies outside the vault. */
export const occupationNotes: Migration = {
  what: 'notes on occupations',
  up: (db) => {
    db.exec(`
      CREATE TABLE occupation_notes (
        id TEXT PRIMARY KEY,
        source TEXT NOT NULL CHECK (source IN ('own', 'onet')),
        code TEXT NOT NULL,
        -- As it was called then, for an occupation that a later library no longer has.
        title TEXT NOT NULL,
        looked_on TEXT,
        note TEXT NOT NULL,
        revision INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        UNIQUE (source, code)
      ) STRICT;
    `);
  },
};
