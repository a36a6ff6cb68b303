import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { filesIn } from '#tests/support/folder.ts';
import { internetSockets, processTree } from '#tests/support/sockets.ts';
import { expect, test } from './app.ts';

/** A word that stands nowhere else. */
const word = 'quixotryheron';

test('no file of the vault or of the window holds a readable word', async ({ waymark }) => {
  await waymark.makeVault();
  await waymark.call('journal.add', { title: `The ${word} came`, date: '2026-03-04', tags: [word] });
  await waymark.call('goals.add', { title: `Write about the ${word}` });
  await waymark.page.goto(`${waymark.page.url().split('#')[0]}#/journal`);
  await wait(500);
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

test('no process of the window talks to anything but its debugger', async ({ waymark }) => {
  test.skip(process.platform !== 'linux', 'sockets are read from /proc');
  await waymark.makeVault();
  const seen = new Map<string, unknown>();
  for (let round = 0; round < 40; round += 1) {
    if (round % 8 === 0)
      await waymark.page.evaluate(
        (room) => (window.location.hash = room),
        ['#/journal', '#/compass', '#/goals', '#/plan', '#/settings'][round / 8] ?? '',
      );
    for (const socket of internetSockets(processTree(waymark.pid))) {
      // The port that the test looks in by; this machine talking to itself.
      const own = [socket.local, socket.remote].every((address) =>
        /^(0100007F|0{24}01000000):|^0{8,32}:0000$/.test(address),
      );
      if (!own) seen.set(JSON.stringify(socket), socket);
    }
    await wait(50);
  }
  expect([...seen.values()]).toEqual([]);
});
