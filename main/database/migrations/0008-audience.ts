import type { Migration } from '#main/database/migration.ts';

const audience = "audience TEXT NOT NULL DEFAULT 'mentor' CHECK (audience IN ('me', 'mentor', 'manager'))";

/** Who may see a goal, a claim and a win beside the person. */
export const audienceOfRecords: Migration = {
  what: 'who may see a goal, a claim and a win in a plan',
  up: (db) => {
    db.exec(`
      ALTER TABLE goals ADD COLUMN ${audience};
      ALTER TABLE claims ADD COLUMN ${audience};
      -- Of a win without a goal; what its goal says counts otherwise.
      ALTER TABLE wins ADD COLUMN ${audience};
    `);
  },
};
