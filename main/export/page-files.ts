import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { bytesOf, fileNameOf, holderIdOf } from '#main/attachments/index.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { outsideVault, type Target } from '#main/ports/target.ts';

/** The files that an exported text names, in a folder beside it. */
export interface PageFiles {
  /**
   * Writes a file the first time that it is asked for.
   *
   * @returns its path from the text on, parted by `/`; null for one that is not in the vault.
   */
  pathOf(attachment: string): string | null;
  /** Takes away what was written, when the export as a whole fails. */
  takeBack(): void;
}

/**
 * A folder named after the target, made when the first file goes into it. A file carries a part of its id in its name, so a
 * second export writes over the same file and over no other.
 */
export function pageFiles(db: ReadDb, target: Target): PageFiles {
  const folder = `${basename(target.path, extname(target.path))}-files`;
  const path = join(dirname(target.path), folder);
  const written = new Map<string, string>();
  const made: string[] = [];
  let isMade = false;

  const write = (attachment: string, name: string): void => {
    // The vault's own folder may be called like this one; only a file may come new among its backups, and this is a folder.
    outsideVault({ path: join(path, name), vault: target.vault });
    if (!existsSync(path)) {
      mkdirSync(path);
      isMade = true;
    }
    const whole = join(path, name);
    const part = join(path, `.${name}.part`);
    made.push(part);
    const file = openSync(part, 'w', 0o600);
    try {
      for (const bytes of bytesOf(db, attachment)) writeSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (!existsSync(whole)) made.push(whole);
    renameSync(part, whole);
  };

  return {
    pathOf: (attachment) => {
      const about = holderIdOf(db, attachment);
      if (about === null) return null;
      let name = written.get(about.holder);
      if (name === undefined) {
        const full = fileNameOf(about);
        const extension = extname(full);
        name = `${basename(full, extension)}-${about.holder.slice(-8)}${extension}`;
        write(attachment, name);
        written.set(about.holder, name);
      }
      return `${folder}/${name}`;
    },
    takeBack: () => {
      for (const file of made) rmSync(file, { force: true });
      try {
        if (isMade) rmdirSync(path);
      } catch {
        // Somebody else has put something into it meanwhile.
      }
    },
  };
}
