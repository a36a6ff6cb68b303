import { existsSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { discard, prepareIn, preparing, syncFile, syncFolder } from '#main/ports/durable.ts';
import { makeFolder, type VaultFiles, writeWhole } from './files.ts';

/**
 * Puts new files in a vault's place so that a kill at any point leaves the old vault or the new one, never a mixture.
 * New files are first made complete in a folder `waymark-preparing-…`. Renaming that folder to `waymark-incoming` is the one moment at
 * which the new vault counts; whatever is left to move after it is moved by whoever comes next.
 *
 * Everything here is done by a process that uses the vault alone.
 */

/** Left by a process that was killed, once it is this old in ms; younger ones may be at work. */
const leftOver = 24 * 60 * 60 * 1_000;

const order = z.object({
  /** The folder in `replaced/` for what is there now; null to remove it, when it must not remain readable. */
  keepAs: z
    .string()
    .regex(/^[0-9TZ.-]+$/)
    .nullable(),
});

/** What the folder in `replaced/` is called for what is replaced at an instant; never one that is there already. */
export function keptName({ replaced }: VaultFiles, at: Date): string {
  const instant = at.toISOString().replaceAll(':', '-');
  let name = instant;
  for (let count = 2; existsSync(join(replaced, name)); count += 1) name = `${instant}-${count}`;
  return name;
}

/** A folder for new files that are not complete yet. */
export function prepare(files: VaultFiles): string {
  makeFolder(files.folder);
  return prepareIn(files.folder);
}

/** Removes what killed processes left behind long ago. */
export function discardLeftOvers(files: VaultFiles, now: Date): void {
  for (const name of readdirSync(files.folder)) {
    const path = join(files.folder, name);
    if (preparing.test(name) && now.getTime() - statSync(path).mtimeMs > leftOver) discard(path);
  }
}

/** Whether a swap was begun and must be finished before the vault is looked at. */
export function isSwapUnfinished(files: VaultFiles): boolean {
  return existsSync(join(files.incoming, 'order.json'));
}

/**
 * Puts prepared files in place: `waymark.db` and `keyring.json`, or one of them.
 *
 * @param keepAs names the folder in `replaced/` for the files that were there; null removes them.
 */
export function swapIn(files: VaultFiles, prepared: string, keepAs: string | null): void {
  for (const name of ['waymark.db', 'keyring.json']) {
    if (existsSync(join(prepared, name))) syncFile(join(prepared, name));
  }
  writeWhole(join(prepared, 'order.json'), JSON.stringify({ keepAs }));
  // A kill in the last step of the swap before leaves the folder empty.
  if (existsSync(files.incoming)) rmdirSync(files.incoming);
  renameSync(prepared, files.incoming);
  syncFolder(files.folder);
  finishSwap(files);
}

/** Moves what a swap has not moved yet. Can be killed and begun again any number of times. */
export function finishSwap(files: VaultFiles): void {
  const { keepAs } = order.parse(JSON.parse(readFileSync(join(files.incoming, 'order.json'), 'utf8')));
  const kept = keepAs === null ? null : join(files.replaced, keepAs);
  const away = (file: string, name: string): void => {
    if (!existsSync(file)) return;
    if (kept === null) {
      rmSync(file);
      return;
    }
    makeFolder(kept);
    renameSync(file, join(kept, name));
  };
  const database = join(files.incoming, 'waymark.db');
  if (existsSync(database)) {
    // The old commits must be gone from beside the new database before it is there, or they would be played into it.
    away(files.databaseIndex, 'waymark.db-shm');
    away(files.databaseLog, 'waymark.db-wal');
    away(files.database, 'waymark.db');
    syncFolder(files.folder);
    renameSync(database, files.database);
  }
  const keyring = join(files.incoming, 'keyring.json');
  if (existsSync(keyring)) {
    away(files.keyring, 'keyring.json');
    renameSync(keyring, files.keyring);
  }
  if (kept !== null && existsSync(kept)) syncFolder(kept);
  syncFolder(files.incoming);
  syncFolder(files.folder);
  rmSync(join(files.incoming, 'order.json'));
  rmdirSync(files.incoming);
  syncFolder(files.folder);
}
