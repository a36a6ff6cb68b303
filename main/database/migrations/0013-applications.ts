import type { Migration } from '#main/database/migration.ts';

/** A range of pay as four columns: the currency and the period are null together, and so are both ends then. */
const pay = (what: string): string => `
        ${what}_from REAL,
        ${what}_to REAL,
        ${what}_currency TEXT,
        ${what}_period TEXT CHECK (${what}_period IN ('hour', 'day', 'month', 'year', 'once')),`;

/** What a person applies for, what happened with it, and the files that belong to it. */
export const applications: Migration = {
  what: 'applications, with their steps and files',
  up: (db) => {
    db.exec(`
      CREATE TABLE applications (
        id TEXT PRIMARY KEY,
        -- What it is called where it stands among others: the role and the employer.
        name TEXT NOT NULL,
        employer TEXT NOT NULL,
        role TEXT NOT NULL,
        option TEXT REFERENCES options (id) ON DELETE SET NULL,
        person TEXT REFERENCES people (id) ON DELETE SET NULL,
        contact TEXT NOT NULL,
        found TEXT NOT NULL,
        link TEXT NOT NULL,
        next TEXT NOT NULL,
        next_on TEXT,
        outcome TEXT NOT NULL
          CHECK (outcome IN ('open', 'offer', 'accepted', 'declined', 'turned-down', 'withdrawn', 'no-answer')),
        -- What an offer says.${pay('offered')}${pay('asked')}${pay('agreed')}
        hours TEXT NOT NULL,
        place TEXT NOT NULL,
        start_on TEXT,
        answer_by TEXT,
        terms TEXT NOT NULL,
        audience TEXT NOT NULL DEFAULT 'me' CHECK (audience IN ('me', 'mentor', 'manager')),
        revision INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX applications_of_option ON applications (option) WHERE option IS NOT NULL;
      CREATE INDEX applications_of_person ON applications (person) WHERE person IS NOT NULL;

      CREATE TABLE application_steps (
        id TEXT PRIMARY KEY,
        application TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
        sort TEXT NOT NULL CHECK (sort IN ('found', 'sent', 'talk', 'task', 'offer', 'closed', 'other')),
        date TEXT NOT NULL,
        text TEXT NOT NULL,
        revision INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX application_steps_of_application ON application_steps (application, date);

      CREATE TABLE application_files (
        id TEXT PRIMARY KEY,
        application TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
        attachment TEXT NOT NULL REFERENCES attachments (id),
        revision INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT
      ) STRICT;
      CREATE INDEX application_files_of_application ON application_files (application);
      CREATE INDEX application_files_of_attachment ON application_files (attachment);
    `);
  },
};
