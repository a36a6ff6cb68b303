import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { screenOfWorker } from './screens.ts';

/** What a test has for itself; gone when it ends. */
export interface Folders {
  all: string;
  /** The vault. */
  vault: string;
  /** Electron's user data, and the browser shell's preferences. */
  settings: string;
  /** Where files go that the person saves. */
  files: string;
  /** Where programs put what they need for a moment. */
  temporary: string;
}

export function makeFolders(): Folders {
  const all = mkdtempSync(join(tmpdir(), 'waymark-e2e-'));
  const folders: Folders = {
    all,
    vault: join(all, 'vault'),
    settings: join(all, 'settings'),
    files: join(all, 'files'),
    temporary: join(all, 'temporary'),
  };
  for (const folder of [folders.settings, folders.files, folders.temporary]) mkdirSync(folder);
  writeFileSync(join(folders.settings, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folders.files}"\n`);
  return folders;
}

export function removeFolders({ all }: Folders): void {
  rmSync(all, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

/** The environment of an app under test: this one, with nothing of the person who runs it. */
export function environmentOf({ settings, temporary }: Folders): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith('WAYMARK_'),
  );
  const browser = process.env.WAYMARK_BROWSER;
  return {
    ...Object.fromEntries(inherited),
    ...screenOfWorker(),
    ...(browser === undefined ? {} : { WAYMARK_BROWSER: browser }),
    XDG_CONFIG_HOME: settings,
    TMPDIR: temporary,
    LC_ALL: 'en_GB.UTF-8',
    LANGUAGE: 'en_GB',
  };
}
