import { readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sqliteCode } from '#main/database/code.ts';
import type { Db } from '#main/database/open.ts';
import { openPlain } from '#main/database/plain.ts';
import { fileOf, type ReadDb, readerOf } from '#main/database/reader.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { type Facts, readFacts } from './facts-of.ts';

/** Where the facts of a vault lie: one file beside its database. An empty one says that the person wants none. */
export function factsFile(db: ReadDb): string {
  return join(dirname(fileOf(db)), 'occupations.db');
}

export interface FactsOptions {
  /** Facts that came with the program, for a vault that has none of its own; null where none did. */
  shipped: string | null;
  /** Hears that facts were damaged and set aside. */
  damaged: () => void;
}

/** The facts of an open vault, as long as it is open. */
export interface ServedFacts {
  /** Whether another edition is there than at the last look; false for the first one. */
  hasChanged(): boolean;
  /** Lets go of what is held in memory. */
  release(): void;
}

/** What is open of one vault's facts. */
interface Holder extends FactsOptions {
  readonly file: string;
  open: { identity: string; db: Db; facts: Facts } | null;
  /** The file that could neither be read nor set aside, so that it is not tried again and again. */
  unreadable: string | null;
}

const holders = new WeakMap<ReadDb, Holder>();

/** Says where the facts for a vault come from, and who hears of damage. */
export function serveFacts(db: Db, options: FactsOptions): ServedFacts {
  const holder: Holder = { ...options, file: factsFile(db), open: null, unreadable: null };
  holders.set(db, holder);
  holders.set(readerOf(db), holder);
  let seen = identityOf(holder.file);
  return {
    hasChanged: () => {
      const before = seen;
      seen = identityOf(holder.file);
      return seen !== before;
    },
    release: () => {
      close(holder);
      holders.delete(db);
      holders.delete(readerOf(db));
    },
  };
}

/**
 * The facts that were read in for this vault, else those that came with the program; null when there are none. To be asked
 * for anew by each call: another edition may be there by then.
 */
export function openFacts(db: ReadDb): Facts | null {
  let holder = holders.get(db);
  if (holder === undefined) {
    holder = { file: factsFile(db), shipped: null, damaged: () => {}, open: null, unreadable: null };
    holders.set(db, holder);
  }
  for (const file of [holder.file, holder.shipped]) {
    const identity = file === null ? null : identityOf(file);
    if (file === null || identity === null || identity === holder.unreadable) continue;
    if (holder.open?.identity === identity) return holder.open.facts;
    const opened = open(holder, file, identity);
    if (opened !== 'unreadable') return opened;
  }
  close(holder);
  return null;
}

/** Lets go of the facts of a vault, before their file is replaced. */
export function closeFacts(db: ReadDb): void {
  const holder = holders.get(db);
  if (holder !== undefined) close(holder);
}

/** What tells one file from another that took its place; null when there is none. */
function identityOf(file: string): string | null {
  try {
    const { dev, ino, size, mtimeNs } = statSync(file, { bigint: true });
    return `${dev} ${ino} ${size} ${mtimeNs}`;
  } catch {
    return null;
  }
}

function close(holder: Holder): void {
  holder.open?.db.close();
  holder.open = null;
}

/** Opens a file of facts; one that cannot be read is set aside, and an empty one is none. */
function open(holder: Holder, file: string, identity: string): Facts | null | 'unreadable' {
  close(holder);
  let db: Db | null = null;
  try {
    const bytes = readFileSync(file);
    if (bytes.length === 0) return null;
    db = openPlain(bytes);
    const facts = guarded(readFacts(db), () => setAside(holder, file, identity));
    holder.open = { identity, db, facts };
    return facts;
  } catch (error) {
    db?.close();
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isGone) setAside(holder, file, identity);
    return 'unreadable';
  }
}

/** The same facts, which are set aside when damage shows in the middle of them. */
function guarded(facts: Facts, found: () => void): Facts {
  const reading = <A extends unknown[], R>(read: (...args: A) => R): ((...args: A) => R) => {
    return (...args) => {
      try {
        return read(...args);
      } catch (error) {
        if (!isDamage(error)) throw error;
        found();
        throw new WaymarkError(
          'corrupt',
          'The facts of O*NET are damaged and were set aside. Read the edition in again, in Explore or with “waymark occupations import”.',
        );
      }
    };
  };
  return {
    edition: facts.edition,
    occupation: reading(facts.occupation),
    find: reading(facts.find),
    all: reading(facts.all),
    brief: reading(facts.brief),
  };
}

function isDamage(error: unknown): boolean {
  return sqliteCode(error) !== null || error instanceof SyntaxError;
}

/** Puts damaged facts out of the way under another name, where that can be done, and says so. */
function setAside(holder: Holder, file: string, identity: string): void {
  close(holder);
  holder.unreadable = identity;
  try {
    if (file === holder.file) renameSync(file, `${file}.damaged`);
  } catch {
    // A folder that may not be written to keeps it; it is not read again.
  }
  holder.damaged();
}
