import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Log } from '#main/bridge/log.ts';
import { errorKinds } from '#shared/bridge/errors.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { testShell } from '#tests/support/shell.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { calls, type RandomCall, type Seen } from './inputs.ts';

/** `WAYMARK_CALLS` sets how many, `WAYMARK_SEED` which. */
const count = Number(process.env.WAYMARK_CALLS ?? 3_000);
const seed = Number(process.env.WAYMARK_SEED ?? 20_261_123);
const passphrase = 'a passphrase of the test';

/** Every id, token and revision that an answer held, for later inputs to name. */
class Memory {
  readonly ids = new Map<string, string[]>();
  readonly revisions = new Map<string, number>();
  readonly tokens: string[] = [];

  learn(room: string, value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const { id, revision, token, batch } = value as Record<string, unknown>;
    for (const met of [id, batch]) {
      if (typeof met !== 'string') continue;
      const ids = this.ids.get(room) ?? [];
      this.ids.set(room, [...ids.filter((other) => other !== met), met].slice(-30));
      if (typeof revision === 'number') this.revisions.set(met, revision);
    }
    if (typeof token === 'string') this.tokens.push(token);
    for (const part of Object.values(value)) this.learn(room, part);
  }

  /** An input with what it names looked up: mostly records of the call's own room, at their present revision. */
  fill(room: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((part) => this.fill(room, part));
    if (typeof value !== 'object' || value === null) return value;
    if ('seen' in value && 'place' in value) {
      const { seen, place } = value as Seen;
      if (seen === 'revision') return place % 5;
      if (seen === 'token') return this.tokens.at(-1 - (place % 3));
      const own = place % 8 > 0 ? this.ids.get(room) : undefined;
      const ids = own ?? [...this.ids.values()].flat();
      return ids[place % Math.max(1, ids.length)];
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    const filled = Object.fromEntries(
      Object.entries(value).map(([field, part]) => [field, this.fill(room, part)]),
    );
    const present = typeof filled.id === 'string' ? this.revisions.get(filled.id) : undefined;
    return present !== undefined && typeof filled.revision === 'number' && filled.revision > 0
      ? { ...filled, revision: present }
      : filled;
  }
}

/** Files and folders that a dialog might give: good, hostile, or nothing. */
function answers(): (string | null)[] {
  const folder = temporaryFolder();
  const put = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
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
    folder,
    join(folder, 'no', 'such', 'file.json'),
    join(folder, 'target.waymark'),
  ];
}

/** So many calls on a vault of their own, which must be whole after them. */
async function callAtRandom(count: number, seed: number): Promise<Map<string, number>> {
  const bugs: unknown[] = [];
  const log: Log = { slow: () => {}, note: () => {}, bug: (_, error) => bugs.push(error) };
  const paths = answers();
  let turn = 0;
  const path = async (): Promise<string | null> => {
    turn += 1;
    return paths[turn % paths.length] ?? null;
  };
  const core = await createTestCore({
    log,
    shell: testShell({ chooseSource: path, chooseTarget: path }),
  });
  const memory = new Memory();
  const met = new Map<string, number>();
  let present = passphrase;

  const run = async ({ name, input: drawn }: RandomCall): Promise<void> => {
    // Minutes pass, so that a wrong passphrase does not hold up what follows.
    core.clock.advance(60_000);
    const room = name.split('.')[0] ?? '';
    const input = memory.fill(room === 'transfer' ? 'journal' : room, drawn);
    const result = await core.call(name, input);
    const told = (): string => `${name} ${JSON.stringify(drawn)?.slice(0, 2_000)}`;
    if (result.ok) {
      met.set(name, (met.get(name) ?? 0) + 1);
      memory.learn(room === 'transfer' ? 'journal' : room, result.value);
      const { passphrase: set, next } = (input ?? {}) as Record<string, unknown>;
      if (name === 'vault.protect' || name === 'vault.recover') present = String(set);
      if (name === 'vault.changePassphrase') present = String(next);
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
    if (state.state === 'locked') await core.must('vault.unlock', { passphrase: present });
    else expect(state.state, told()).toBe('open');
  };

  for (const call of fc.sample(calls, { numRuns: count, seed })) await run(call);
  expect(bugs).toEqual([]);
  expect(await core.must('vault.verify', { job: 'v' })).toMatchObject({ ok: true, problems: [] });
  await core.close();
  const again = await createTestCore({ vault: 'absent', folder: core.folder });
  if ((await again.must('vault.state', {})).state === 'locked') {
    await again.must('vault.unlock', { passphrase: present });
  }
  await again.must('journal.list', {});
  await again.close();
  return met;
}

const perVault = 3_000;

test(`${count} random calls give results or typed errors, and leave the vault whole`, {
  timeout: 3_600_000,
}, async () => {
  for (let done = 0; done < count; done += perVault) {
    const met = await callAtRandom(Math.min(perVault, count - done), seed + done);
    if (count - done < perVault) continue;
    // The calls did reach what they are meant to try.
    for (const name of [
      'journal.save',
      'goals.save',
      'goals.move',
      'reflection.saveTrait',
      'trash.putBack',
    ]) {
      expect(met.get(name) ?? 0, name).toBeGreaterThan(0);
    }
  }
});
