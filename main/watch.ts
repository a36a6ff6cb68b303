import type { Db } from '#main/database/open.ts';
import type { OwnWrite, OwnWrites } from '#main/ports/own-writes.ts';
import type { Went } from '#main/ports/upkeep.ts';

/** How often the window's core looks whether another process wrote, in ms. */
const watchEvery = 1_000;

export interface WatchOptions {
  /** The database of the vault; null while none is open. */
  opened: () => Db | null;
  /** Told when another process wrote. */
  changed: () => void;
  /** Done with each look of the clock. */
  upkeep: (db: Db) => void;
  went: Went;
}

export interface Watch extends OwnWrites {
  /** Looks now. The first look at a vault that was opened is what later ones are compared with. */
  look(): void;
  end(): void;
}

/**
 * Tells when another process wrote. SQLite says no more than that some other connection did (`data_version`), so this process's own
 * workers say when their transactions begin and end; what lies between belongs to whoever started the worker.
 */
export function watchOthers({ opened, changed, upkeep, went }: WatchOptions): Watch {
  let seen: { db: Db; version: unknown } | null = null;
  /** The write of the worker that began last, until it has told how it went. */
  let write: OwnWrite | null = null;

  const versionOf = (db: Db): unknown => db.pragma('data_version', { simple: true });
  /** @returns whether it is known where the database stands now. */
  const compare = (): boolean => {
    const db = opened();
    if (db === null) {
      seen = null;
      return false;
    }
    let version: unknown;
    try {
      version = versionOf(db);
      went('watch', null);
    } catch (error) {
      // The disk or another process may be in the way at this moment; the next look tells the same.
      went('watch', error);
      return false;
    }
    const hasChanged = seen !== null && seen.db === db && seen.version !== version;
    seen = { db, version };
    if (hasChanged) changed();
    return true;
  };

  const look = (): void => {
    const db = opened();
    if (db !== null) {
      try {
        upkeep(db);
      } catch (error) {
        went('watch', error);
        return;
      }
    }
    // While a worker of our own writes nobody else can, and what it wrote is judged when it has told.
    if (write === null || db === null) compare();
  };

  const begun = (): OwnWrite => {
    // Whatever was written before is another's, or another worker's that had not told yet.
    const isKnown = compare();
    const db = opened();
    let version: unknown;
    const own: OwnWrite = {
      ended: () => {
        try {
          if (db !== null && opened() === db) version = versionOf(db);
        } catch {
          version = undefined;
        }
      },
      told: (isAlone) => {
        if (write !== own) return false;
        write = null;
        const before = seen?.version;
        const isOurs = isAlone && isKnown && version !== undefined && seen?.db === db;
        if (isOurs && db !== null) seen = { db, version };
        compare();
        return isOurs && version !== before;
      },
    };
    write = own;
    return own;
  };

  const timer = setInterval(look, watchEvery).unref();
  return { look, begun, lost: changed, end: () => clearInterval(timer) };
}
