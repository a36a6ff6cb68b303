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

  const load = (): { found: Settings; damaged: boolean } => {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      return { found: settings.parse({}), damaged: false };
    }
    try {
      return { found: settings.parse(JSON.parse(text)), damaged: false };
    } catch {
      return { found: settings.parse({}), damaged: true };
    }
  };

  return {
    read: () => {
      known ??= load().found;
      return known;
    },
    save: (changes) => {
      const { found, damaged } = load();
      const next = settings.parse({ ...found, ...changes });
      mkdirSync(dirname(file), { recursive: true });
      if (damaged) copyFileSync(file, `${file}.damaged`);
      writeFileSync(`${file}.new`, `${JSON.stringify(next, null, 2)}\n`);
      renameSync(`${file}.new`, file);
      known = next;
      return next;
    },
  };
}
