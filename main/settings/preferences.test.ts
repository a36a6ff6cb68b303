import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settings } from '#shared/settings/settings.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { filesIn } from '#tests/support/folder.ts';
import { createPreferences } from './preferences.ts';

const defaults = settings.parse({});

test('without a file the defaults hold, and reading makes none', () => {
  const file = join(temporaryFolder(), 'deep', 'preferences.json');
  expect(createPreferences(file).read()).toEqual(defaults);
  expect(existsSync(file)).toBe(false);
});

test('what is saved is read again, and one choice leaves the others', () => {
  const file = join(temporaryFolder(), 'deep', 'preferences.json');
  const preferences = createPreferences(file);
  preferences.save({ theme: 'dark' });
  preferences.save({ locale: 'de-CH' });
  const expected = { ...defaults, theme: 'dark', locale: 'de-CH' };
  expect(preferences.read()).toEqual(expected);
  expect(createPreferences(file).read()).toEqual(expected);
});

test('a damaged file gives the defaults, and is kept beside the new one at the next save', () => {
  for (const damaged of ['', '{"theme":', '{"theme":"purple"}', '[]']) {
    const folder = temporaryFolder();
    const file = join(folder, 'preferences.json');
    writeFileSync(file, damaged);
    const preferences = createPreferences(file);
    expect(preferences.read()).toEqual(defaults);
    expect(preferences.isDamaged()).toBe(true);
    expect(filesIn(folder)).toEqual(['preferences.json']);
    preferences.save({ theme: 'light' });
    expect(preferences.read().theme).toBe('light');
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(damaged);
  }
});

test('a file that cannot be read at all is put aside and not overwritten', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'preferences.json');
  // A folder in its place, since the one who runs this may be allowed to read every file.
  mkdirSync(file);
  writeFileSync(join(file, 'kept'), 'x');
  const preferences = createPreferences(file);
  expect(preferences.read()).toEqual(defaults);
  expect(preferences.isDamaged()).toBe(true);
  preferences.save({ theme: 'light' });
  expect(preferences.isDamaged()).toBe(false);
  expect(filesIn(folder)).toEqual(['preferences.json', join('preferences.json.damaged', 'kept')]);
});

test('choices of a newer Waymark are not lost by a save', () => {
  const file = join(temporaryFolder(), 'preferences.json');
  writeFileSync(file, JSON.stringify({ theme: 'dark', later: { on: true } }));
  createPreferences(file).save({ theme: 'light' });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ theme: 'light', later: { on: true } });
});
