import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '#tests/support/folder.ts';
import { watchSockets } from '#tests/support/sockets.ts';
import { expect, inBothShells, test } from './app.ts';

// What Chromium writes and whom it talks to is the program's own.
test.use({ program: 'own' });

/** A word that stands nowhere else. */
const word = 'quixotryheron';

test('no file of the vault or of the window holds a readable word', { tag: inBothShells }, async ({
  waymark,
}) => {
  await waymark.makeVault();
  await waymark.call('journal.add', { title: `The ${word} came`, date: '2026-03-04', tags: [word] });
  await waymark.call('goals.add', { title: `Write about the ${word}` });
  await waymark.page.goto(`${waymark.page.url().split('#')[0]}#/journal`);
  await expect(waymark.page.getByRole('link', { name: new RegExp(word) })).toBeVisible();
  const readable = (): string[] => {
    const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
    return filesIn(waymark.folders.all).filter((path) => {
      const content = readFileSync(join(waymark.folders.all, path));
      return forms.some((form) => content.includes(form));
    });
  };
  expect(readable(), 'while the window is open').toEqual([]);
  expect(filesIn(waymark.folders.vault).some((name) => name.endsWith('.db'))).toBe(true);
  await waymark.close();
  expect(readable(), 'after it was closed').toEqual([]);
});

test('no process of the window talks to anything but its debugger', { tag: inBothShells }, async ({
  waymark,
}) => {
  test.skip(process.platform !== 'linux', 'sockets are read from /proc');
  await waymark.makeVault();
  const watch = watchSockets(waymark.pid);
  for (const room of ['Journal', 'Compass', 'Goals', 'Plan', 'Settings']) {
    await waymark.page.evaluate((name) => {
      window.location.hash = `#/${name.toLowerCase()}`;
    }, room);
    await expect(waymark.page.getByRole('heading', { level: 1, name: room, exact: true })).toBeVisible();
    await watch.lookMore();
  }
  // The port that the test looks in by; this machine talking to itself.
  const own = /^(0100007F|0{24}01000000):|^0{8,32}:0000$/;
  expect(watch.end().filter(({ local, remote }) => !own.test(local) || !own.test(remote))).toEqual([]);
});
