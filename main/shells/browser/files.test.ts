import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { downloadsFolder, freePath } from './files.ts';

const home = mkdtempSync(join(tmpdir(), 'waymark-files-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('files go to the folder that the desktop names, else to Downloads', () => {
  expect(downloadsFolder(home, {}, 'linux')).toBe(join(home, 'Downloads'));
  mkdirSync(join(home, '.config'));
  writeFileSync(join(home, '.config', 'user-dirs.dirs'), '# x\nXDG_DOWNLOAD_DIR="$HOME/Von Netz"\n');
  expect(downloadsFolder(home, {}, 'linux')).toBe(join(home, 'Von Netz'));
  expect(downloadsFolder(home, {}, 'darwin')).toBe(join(home, 'Downloads'));
});

test('no file is ever replaced', () => {
  const folder = join(home, 'new');
  expect(freePath(folder, 'Plan.pdf')).toBe(join(folder, 'Plan.pdf'));
  for (const expected of ['Plan.pdf', 'Plan (2).pdf', 'Plan (3).pdf']) {
    const path = freePath(folder, 'Plan.pdf');
    expect(basename(path)).toBe(expected);
    writeFileSync(path, '');
  }
});
