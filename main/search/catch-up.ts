import { type Db, sqliteCode } from '#main/database/open.ts';
import { bringIndexUpToDate, isIndexDue } from '#main/database/search.ts';

/** Takes in what was written last. While another process writes it does not wait, and search finds the words before. */
export function catchUpIndex(db: Db): void {
  if (!isIndexDue(db)) return;
  const patience = Number(db.pragma('busy_timeout', { simple: true }));
  db.pragma('busy_timeout = 0');
  try {
    bringIndexUpToDate(db);
  } catch (error) {
    if (!sqliteCode(error)?.startsWith('SQLITE_BUSY')) throw error;
  } finally {
    db.pragma(`busy_timeout = ${patience}`);
  }
}
