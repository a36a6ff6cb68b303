import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** How new files come to the vault: made complete in a folder of their own beside it, made durable, then moved. */

/** Makes a rename in a folder survive a power cut. Windows cannot and need not do that. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes a file's content survive a power cut. Never for a database that is open: closing would drop SQLite's locks. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** What folders of new files are called; the vault removes those that a killed process left. */
export const preparing = /^waymark-preparing-[0-9a-f-]{36}$/;

/** Makes a folder for new files that are not complete yet, in a folder that is there. */
export function prepareIn(folder: string): string {
  const made = join(folder, `waymark-preparing-${randomUUID()}`);
  mkdirSync(made, { mode: 0o700 });
  return made;
}

/** Removes a folder of new files that are not wanted. */
export function discard(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
