import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Log } from '#main/bridge/log.ts';
import type { CallName } from '#shared/api.ts';
import { errorKinds } from '#shared/bridge/errors.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { editionFolder, editionZip, smallEdition } from '#tests/support/edition.ts';
import { seedOf } from '#tests/support/seed.ts';
import { testShell } from '#tests/support/shell.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { calls, inputOf, type RandomCall } from './inputs.ts';
import { Memory } from './memory.ts';

/** `WAYMARK_CALLS` sets how many, `WAYMARK_SEED` which. */
const count = Number(process.env.WAYMARK_CALLS ?? 5_000);
const seed = seedOf('calls', 20_261_128);
const passphrase = 'a passphrase of the test';

/** Files and folders that a dialog might give: good, hostile, or nothing. */
async function answers(): Promise<(string | null)[]> {
  const folder = temporaryFolder();
  const put = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const edition = await editionZip(join(folder, 'edition.zip'), smallEdition());
  const entry = {
    title: 'Imported',
    body: 'Words',
    date: '2021-05-05',
    time: '10:00',
    tags: ['@a'],
    starred: true,
  };
  return [
    null,
    put('good.json', JSON.stringify({ tags: {}, entries: [entry, { ...entry, date: '2021-02-30' }] })),
    put('cut.json', '{"entries": [{'),
    put('bytes.json', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x00])),
    put('good.md', '---\ndate: 2021-05-06\ntitle: A day\n---\nWords of the day.\n'),
    put('mine.waymark', 'not a backup'),
    edition,
    editionFolder(join(folder, 'db_29_7_text'), smallEdition()),
    put('cut.zip', readFileSync(edition).subarray(0, 900)),
    folder,
    join(folder, 'no', 'such', 'file.json'),
    join(folder, 'target.waymark'),
  ];
}

/** A restore may have brought back any of the passphrases. */
async function unlock(core: TestCore, passphrases: Set<string>): Promise<void> {
  for (const passphrase of [...passphrases].reverse()) {
    core.clock.advance(60_000);
    if ((await core.call('vault.unlock', { passphrase })).ok) return;
  }
  throw new Error('no passphrase opens the vault');
}

const perVault = 5_000;
/** Calls that only succeed on what earlier ones made, which a long run must reach. */
const reachedByAll: readonly CallName[] = [
  'journal.save',
  'goals.move',
  'goals.save',
  'reflection.saveClaim',
  'vault.restoreBackup',
  'reflection.saveActivity',
  'explore.importOccupations',
  'explore.removeOccupations',
];
/** How often each is tried by itself when chance left it out. */
const triesEach = 400;

/** So many calls on a vault of their own, which must be whole after them. */
async function callAtRandom(count: number, seed: number): Promise<Set<string>> {
  const bugs: unknown[] = [];
  const log: Log = { slow: () => {}, note: () => {}, bug: (_, error) => bugs.push(error) };
  const paths = await answers();
  let turn = 0;
  const path = async (): Promise<string | null> => {
    turn += 1;
    return paths[turn % paths.length] ?? null;
  };
  const core = await createTestCore({
    log,
    shell: testShell({ chooseSource: path, chooseTarget: path }),
  });
  await core.vault.backUpIfDue();
  const memory = new Memory();
  const met = new Set<string>();
  const passphrases = new Set([passphrase]);

  const run = async ({ name, input: drawn }: RandomCall): Promise<void> => {
    // Minutes pass, so that a wrong passphrase does not hold up what follows.
    core.clock.advance(60_000);
    const input = memory.fill(name, drawn);
    const result = await core.call(name, input);
    const told = (): string => `${name} ${JSON.stringify(drawn)?.slice(0, 2_000)}`;
    if (result.ok) {
      met.add(name);
      memory.learn(name, result.value);
      const { passphrase: set, next } = (input ?? {}) as Record<string, unknown>;
      for (const [call, given] of Object.entries({
        'vault.protect': set,
        'vault.recover': set,
        'vault.changePassphrase': next,
      })) {
        if (name !== call) continue;
        passphrases.add(String(given));
        memory.keep('passphrase', given);
      }
    } else {
      const { kind, message } = result.error;
      const bug = bugs.at(-1);
      if (kind === 'internal')
        throw new Error(`${told()}\n${bug instanceof Error ? bug.stack : String(bug)}`);
      expect(errorKinds, told()).toContain(kind);
      expect(message, told()).toMatch(/^\S.*[.?]$/su);
      expect(message, told()).not.toMatch(/SQLITE|\bat \S+:\d+|undefined|\[object/);
    }
    const state = core.vault.state();
    if (state.state === 'locked') await unlock(core, passphrases);
    else expect(state, told()).toMatchObject({ state: 'open' });
  };

  for (const call of fc.sample(calls, { numRuns: count, seed })) await run(call);
  // What chance left out is drawn by itself, with what is there by now.
  for (const name of count < perVault ? [] : reachedByAll) {
    for (const input of fc.sample(inputOf(name), { numRuns: triesEach, seed })) {
      if (met.has(name)) break;
      await run({ name, input });
    }
  }
  expect(bugs).toEqual([]);
  expect(await core.must('vault.verify', { job: 'v' })).toMatchObject({ ok: true, problems: [] });
  await core.close();
  const again = await createTestCore({ vault: 'absent', folder: core.folder });
  if ((await again.must('vault.state', {})).state === 'locked') await unlock(again, passphrases);
  await again.must('journal.list', {});
  await again.close();
  return met;
}

test(`${count} random calls give results or typed errors, and leave the vault whole`, {
  timeout: 3_600_000,
}, async () => {
  const reached = new Set<string>();
  for (let done = 0; done < count; done += perVault) {
    const met = await callAtRandom(Math.min(perVault, count - done), seed + done);
    for (const name of met) reached.add(name);
  }
  if (count < perVault) return;
  // The calls did reach what they are meant to try.
  expect(reachedByAll.filter((name) => !reached.has(name))).toEqual([]);
});
