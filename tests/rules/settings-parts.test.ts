import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsParts } from '#renderer/settings/parts.ts';

const folder = join(import.meta.dirname, '..', '..', 'renderer', 'settings');

test('every part that can be gone to is a section of the page, and every section can be gone to', () => {
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const sections = [...sources.matchAll(/<Section title="[^"]+"(?: id="([^"]+)")?>/g)].map(([, id]) => id);
  expect([...new Set(sections)].sort()).toEqual(settingsParts.map(({ id }) => id).sort());
});
