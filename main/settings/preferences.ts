import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Settings, settings } from '#shared/settings/settings.ts';

/** The choices of `preferences.json`, which lies outside the vault and holds no words of the person. */
export interface Preferences {
  read(): Settings;
  /** Whether the file is there and cannot be used, so that the defaults hold. */
  isDamaged(): boolean;
  /** Changes some of them and writes the file whole or not at all. A file that cannot be used is kept as `….damaged`. */
  save(changes: { [N in keyof Settings]?: Settings[N] | undefined }): Settings;
}

export function createPreferences(file: string): Preferences {
  let known: { found: Settings; damaged: boolean } | null = null;

  /** `all` holds whatever else a newer Waymark put there. */
  const load = (): { found: Settings; all: object; damaged: boolean } => {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      return { found: settings.parse({}), all: {}, damaged: !isAbsent };
    }
    try {
      const all: unknown = JSON.parse(text);
      return { found: settings.parse(all), all: all as object, damaged: false };
    } catch {
      return { found: settings.parse({}), all: {}, damaged: true };
    }
  };

  return {
    read: () => {
      known ??= load();
      return known.found;
    },
    isDamaged: () => {
      known ??= load();
      return known.damaged;
    },
    save: (changes) => {
      const { found, all, damaged } = load();
      const next = settings.parse({ ...found, ...changes });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, `${JSON.stringify({ ...all, ...next }, null, 2)}\n`);
      // Moved and not copied, since it may be one that cannot be read.
      if (damaged) renameSync(file, `${file}.damaged`);
      renameSync(`${file}.new`, file);
      known = { found: next, damaged: false };
      return next;
    },
  };
}
