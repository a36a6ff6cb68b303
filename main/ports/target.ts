import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { WaymarkError } from '#shared/bridge/errors.ts';

/** Where the vault lies, for keeping what a person writes out of it. */
export interface VaultPlace {
  readonly folder: string;
  /** The one folder of it that may get new files. */
  readonly backups: string;
}

/** A place to write to, as a person named it, with the vault that it must not touch. Plain data, so that it crosses threads. */
export interface Target {
  readonly path: string;
  readonly vault: VaultPlace;
}

/**
 * The path to write at: links are followed, also one that leads to nothing yet.
 *
 * @throws WaymarkError `invalid` for a place inside the vault, but for a new file among its backups, and for a file of
 * another vault.
 */
export function outsideVault({ path, vault }: Target): string {
  const real = realPath(path);
  const above = foldersAbove(real);
  const isInside = partsOf(vault).some((part) => above.some((folder) => isSame(folder, part)));
  const backups = realPath(vault.backups);
  const isNewBackup = isSame(dirname(real), backups) && !isTaken(backups, basename(real));
  if ((isInside && !isNewBackup) || isOfVault(real)) {
    throw new WaymarkError(
      'invalid',
      'This place is inside the vault, where only new backups may be put. Choose another place.',
    );
  }
  return real;
}

/** The vault's folder and all that lies in it, which may be links to other places. */
function partsOf({ folder }: VaultPlace): string[] {
  return [folder, ...namesIn(folder).map((name) => join(folder, name))].map((part) => realPath(part));
}

/** The path itself and each folder above it. */
function foldersAbove(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...foldersAbove(parent)];
}

/** Whether two paths name one thing: by the disk's own number for it, else by letters that any system may take for equal. */
function isSame(one: string, other: string): boolean {
  if (folded(one) === folded(other)) return true;
  const [a, b] = [one, other].map((path) => numberOf(path));
  return a !== null && a === b;
}

/** A file of more than one name is not the same as its other names: writing replaces a name and not the file. */
function numberOf(path: string): string | null {
  try {
    const { dev, ino, nlink, ...stat } = statSync(path, { bigint: true });
    return ino === 0n || (stat.isFile() && nlink > 1n) ? null : `${dev} ${ino}`;
  } catch {
    return null;
  }
}

function folded(text: string): string {
  return text.normalize('NFKC').toUpperCase().toLowerCase();
}

function isTaken(folder: string, name: string): boolean {
  if (lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined) return true;
  return namesIn(folder).some((taken) => folded(taken) === folded(name));
}

const ofVault = new Set([
  'waymark.db',
  'waymark.db-wal',
  'waymark.db-shm',
  'keyring.json',
  'in-use.lock',
  'occupations.db',
]);

/** Whether this would replace a file that makes a vault of its folder: another vault, or a backup that was unpacked. */
function isOfVault(path: string): boolean {
  const folder = dirname(path);
  return (
    ofVault.has(folded(basename(path))) &&
    isTaken(folder, basename(path)) &&
    existsSync(join(folder, 'waymark.db')) &&
    existsSync(join(folder, 'keyring.json'))
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** More links in a row than any system follows. */
const mostLinks = 40;

/** The path without links, as the system itself resolves them; what does not exist yet stays as it is named. */
function realPath(path: string, followed = 0): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    if (parent === path || followed > mostLinks) return resolve(path);
    const folder = realPath(parent, followed + 1);
    const named = join(folder, basename(path));
    const link = linkAt(named);
    return link === null ? named : realPath(resolve(folder, link), followed + 1);
  }
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
