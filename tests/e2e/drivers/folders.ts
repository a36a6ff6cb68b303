import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a test has for itself; gone when it ends. */
export interface Folders {
  all: string;
  /** The vault. */
  vault: string;
  /** Electron's user data, and the browser shell's preferences. */
  settings: string;
  /** Where files go that the person saves. */
  files: string;
}

export function makeFolders(): Folders {
  const all = mkdtempSync(join(tmpdir(), 'waymark-e2e-'));
  const [vault, settings, files] = [join(all, 'vault'), join(all, 'settings'), join(all, 'files')];
  mkdirSync(settings);
  mkdirSync(files);
  writeFileSync(join(settings, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${files}"\n`);
  return { all, vault, settings, files };
}

export function removeFolders({ all }: Folders): void {
  rmSync(all, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

/** The environment of an app under test: this one, with nothing of the person who runs it. */
export function environmentOf({ settings }: Folders): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith('WAYMARK_'),
  );
  const browser = process.env.WAYMARK_BROWSER;
  return {
    ...Object.fromEntries(inherited),
    ...(browser === undefined ? {} : { WAYMARK_BROWSER: browser }),
    XDG_CONFIG_HOME: settings,
    LC_ALL: 'en_GB.UTF-8',
    LANGUAGE: 'en_GB',
  };
}
