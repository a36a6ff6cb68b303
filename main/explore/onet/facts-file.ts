import { createPlain } from '#main/database/plain.ts';
import type { Edition } from '#shared/explore/library.ts';
import { interestThemes } from '#shared/reflection/interest-items.ts';
import type { ReadOccupation } from './edition.ts';

/** Marks a file as facts of Waymark's ("WYMO"), and which arrangement it has. */
export const factsId = 0x57594d4f;
export const factsVersion = 1;

/**
 * One row an occupation, with what many rows of O*NET say of it in lists: lines of text, and JSON where there are figures. So
 * it is written and read in a fraction of the time, and nothing is ever looked up by a part of a list. What is short stands
 * first, since a row is read up to the last column that is asked for.
 */
const schema = `
  CREATE TABLE edition (
    version TEXT NOT NULL, read_at TEXT NOT NULL, occupations INTEGER NOT NULL, with_interests INTEGER NOT NULL,
    tables TEXT NOT NULL, missing TEXT NOT NULL
  ) STRICT;
  CREATE TABLE occupations (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL, description TEXT NOT NULL,
    zone TEXT, interests TEXT NOT NULL, "values" TEXT NOT NULL, related TEXT NOT NULL, skills TEXT NOT NULL,
    titles TEXT NOT NULL, tasks TEXT NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE words USING fts5 (
    title, titles, tasks, content = '', detail = column, tokenize = 'unicode61 remove_diacritics 2'
  );
  INSERT INTO words (words, rank) VALUES ('hashsize', 64000000);
`;

/** Writes a new file of facts. Whoever asks for it syncs it and puts it in its place. */
export function writeFacts(
  file: string,
  edition: Edition,
  occupations: Iterable<ReadOccupation>,
  progress: () => void,
): void {
  const db = createPlain(file);
  try {
    db.pragma(`application_id = ${factsId}`);
    db.pragma(`user_version = ${factsVersion}`);
    db.exec(`BEGIN; ${schema}`);
    db.prepare('INSERT INTO edition VALUES (?, ?, ?, ?, ?, ?)').run(
      edition.version,
      edition.readAt,
      edition.occupations,
      edition.withInterests,
      JSON.stringify(edition.tables),
      JSON.stringify(edition.missing),
    );
    const row = db.prepare('INSERT INTO occupations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    const words = db.prepare('INSERT INTO words (rowid, title, titles, tasks) VALUES (?, ?, ?, ?)');
    let id = 0;
    for (const occupation of occupations) {
      id += 1;
      const { code, title, description, zone, interests, values, related, skills } = occupation;
      const titles = occupation.titles.join('\n');
      const tasks = occupation.tasks.join('\n');
      related.sort((a, b) => a.rank - b.rank);
      skills.sort((a, b) => b.importance - a.importance);
      row.run(
        id,
        code,
        title,
        description,
        zone === null ? null : JSON.stringify(zone),
        JSON.stringify(interests),
        JSON.stringify(values),
        related.map(({ other }) => other).join('\n'),
        JSON.stringify(skills),
        titles,
        tasks,
      );
      words.run(id, title, titles, tasks);
      progress();
    }
    db.exec('COMMIT');
  } finally {
    db.close();
  }
}

/** Whether all six themes of an occupation are rated, so that it can be compared. */
export function hasInterests({ interests }: Pick<ReadOccupation, 'interests'>): boolean {
  return interests.length === interestThemes.length;
}
