import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Settings, settings } from '#shared/settings/settings.ts';

/** The choices of `preferences.json`, which lies outside the vault and holds no words of the person. */
export interface Preferences {
  read(): Settings;
  /** Changes some of them and writes the file whole or not at all. A damaged file is kept as `….damaged` first. */
  save(changes: { [N in keyof Settings]?: Settings[N] | undefined }): Settings;
}

export function createPreferences(file: string): Preferences {
  let known: Settings | null = null;

  /** `all` holds whatever else a newer Waymark put there. */
  const load = (): { found: Settings; all: object; damaged: boolean } => {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      return { found: settings.parse({}), all: {}, damaged: false };
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
      known ??= load().found;
      return known;
    },
    save: (changes) => {
      const { found, all, damaged } = load();
      const next = settings.parse({ ...found, ...changes });
      mkdirSync(dirname(file), { recursive: true });
      if (damaged) copyFileSync(file, `${file}.damaged`);
      writeFileSync(`${file}.new`, `${JSON.stringify({ ...all, ...next }, null, 2)}\n`);
      renameSync(`${file}.new`, file);
      known = next;
      return next;
    },
  };
}
