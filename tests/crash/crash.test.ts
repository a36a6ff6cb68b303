import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { migrations } from '#main/database/migrate.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { filesIn } from '#tests/support/folder.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { type Act, type Fact, importedAtOnce, laterSteps, must, passphraseOf } from './acts.ts';

/**
 * A process that works on a vault is killed (-9) at a random moment, again and again. Whatever it told as done must be
 * there afterwards, and the vault must be whole. `WAYMARK_KILLS` sets how many kills there are in all.
 */
const kills = Number(process.env.WAYMARK_KILLS ?? 27);
/** The share of the kills that each act gets, and the longest time until one, in ms. */
const plan: Record<Act, { share: number; longest: number }> = {
  save: { share: 6, longest: 300 },
  importing: { share: 4, longest: 1_200 },
  backup: { share: 4, longest: 1_200 },
  restore: { share: 4, longest: 1_200 },
  passphrase: { share: 3, longest: 500 },
  protect: { share: 3, longest: 900 },
  create: { share: 2, longest: 900 },
  migrate: { share: 1, longest: 1_500 },
};
const shares = Object.values(plan).reduce((sum, { share }) => sum + share, 0);

interface Killed {
  folder: string;
  beside: string;
  facts: Fact[];
}

const templates: Partial<Record<'open' | 'protected' | 'large', string>> = {};

beforeAll(async () => {
  const make = async (vault: string, entries: number): Promise<string> => {
    const core = await createTestCore({ vault, folder: join(temporaryFolder(), 'vault') });
    for (let count = 0; count < entries; count += 1) {
      await core.must('journal.add', { title: `Old ${count}`, date: '2019-01-01' });
    }
    await core.close();
    return core.folder;
  };
  templates.open = await make('open', 0);
  templates.protected = await make(passphraseOf(0), 0);
  templates.large = await make('open', 300);
});

async function killDuring(act: Act, longest: number): Promise<Killed> {
  const beside = temporaryFolder();
  const folder = join(temporaryFolder(), 'vault');
  const template = act === 'migrate' ? 'large' : act === 'passphrase' ? 'protected' : 'open';
  if (act === 'create') {
    mkdirSync(folder);
    writeFileSync(join(folder, 'my notes.txt'), 'mine');
  } else cpSync(templates[template] ?? '', folder, { recursive: true });
  const child = spawn(process.execPath, ['tests/crash/child.ts', act, folder, beside], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const facts: Fact[] = [];
  const ended = new Promise<string | null>((resolve) => child.once('close', (_, signal) => resolve(signal)));
  const ready = new Promise<void>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      facts.push(JSON.parse(line) as Fact);
      if (facts.length === 1) resolve();
    });
  });
  await Promise.race([ready, ended]);
  await Promise.race([wait(Math.random() * longest), ended]);
  child.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') throw new Error(`the process ended by itself: ${said}`);
  return { folder, beside, facts };
}

/** The last fact of a kind that was told. */
function last<K extends string>(facts: readonly Fact[], key: K): Extract<Fact, Record<K, unknown>> | null {
  return (facts.findLast((fact) => key in fact) ?? null) as Extract<Fact, Record<K, unknown>> | null;
}

/** Opens what the kill left. Its own window then tidies up, as the app would. */
async function reopen(
  { folder }: Killed,
  options: Parameters<typeof createTestCore>[0] = {},
): Promise<TestCore> {
  return await createTestCore({ vault: 'absent', folder, window: true, ...options });
}

async function checkWhole(core: TestCore): Promise<void> {
  await core.vault.quiet();
  expect(await core.must('vault.verify', { job: 'v' })).toMatchObject({ ok: true, problems: [] });
  await core.must('journal.add', { title: 'After the kill', date: '2026-03-06' });
}

/** The entry that was saved over and over holds the last save that was told, or the next. */
async function checkSaved(core: TestCore, { facts }: Killed): Promise<void> {
  const saved = last(facts, 'saved');
  if (saved === null) return;
  const entry = await core.must('journal.get', { id: saved.entry });
  expect([saved.saved, saved.saved + 1]).toContain(Number(entry.title));
}

async function titles(core: TestCore): Promise<string[]> {
  return (await core.must('journal.list', {})).entries.map(({ title }) => title);
}

const checks: Record<Act, (killed: Killed) => Promise<TestCore>> = {
  save: async (killed) => {
    const core = await reopen(killed);
    await checkSaved(core, killed);
    return core;
  },

  importing: async (killed) => {
    const core = await reopen(killed);
    await checkSaved(core, killed);
    const { total } = await core.must('search.find', { text: 'import' });
    const imported = last(killed.facts, 'imported')?.imported ?? 0;
    expect([imported * importedAtOnce, (imported + 1) * importedAtOnce]).toContain(total);
    return core;
  },

  backup: async (killed) => {
    const core = await reopen(killed);
    await checkSaved(core, killed);
    const told = killed.facts.flatMap((fact) => ('backup' in fact ? [fact] : []));
    for (const { backup, holds } of told.slice(-2)) {
      const { counts } = await core.vault.inspectBackup({ file: backup });
      expect(counts?.entries).toBeGreaterThanOrEqual(holds);
    }
    // One that was finished and not told any more is whole as well; there is no half of one under its name.
    const found = filesIn(killed.beside).filter((name) => /^backup-\d+\.waymark$/.test(name));
    expect(found.length - told.length).toBeLessThanOrEqual(1);
    for (const name of found) await core.vault.inspectBackup({ file: join(killed.beside, name) });
    return core;
  },

  restore: async (killed) => {
    const core = await reopen(killed);
    const fact = killed.facts.at(-1);
    const found = await titles(core);
    if (fact === undefined || 'ready' in fact) expect(found.length).toBeLessThanOrEqual(1);
    else if ('saved' in fact) expect(found).toEqual([String(fact.saved)]);
    else if ('restoring' in fact) expect([[String(fact.restoring)], []]).toContainEqual(found);
    else if ('restored' in fact) expect([[], [String(fact.restored + 1)]]).toContainEqual(found);
    // What was replaced is kept, and opens.
    const replaced = join(killed.folder, 'replaced');
    const saves = killed.facts.filter((told) => 'restored' in told).length;
    const kept = existsSync(replaced) ? readdirSync(replaced).sort() : [];
    expect(kept.length).toBeGreaterThanOrEqual(saves);
    const lastKept = kept.at(-1);
    if (lastKept !== undefined) {
      const old = await createTestCore({ vault: 'absent', folder: join(replaced, lastKept) });
      expect(await titles(old)).toEqual([String(kept.length)]);
    }
    return core;
  },

  passphrase: async (killed) => {
    const core = await reopen(killed);
    const changed = last(killed.facts, 'passphrase')?.passphrase ?? 0;
    const before = await core.call('vault.unlock', { passphrase: passphraseOf(changed) });
    if (!before.ok) {
      core.clock.advance(1_000);
      await must(core, 'vault.unlock', { passphrase: passphraseOf(changed + 1) });
    }
    await checkSaved(core, killed);
    return core;
  },

  protect: async (killed) => {
    const core = await reopen(killed);
    const state = await core.must('vault.state', {});
    if (last(killed.facts, 'passphrase') !== null) expect(state.state).toBe('locked');
    if (state.state === 'locked') await core.must('vault.unlock', { passphrase: passphraseOf(0) });
    await checkSaved(core, killed);
    return core;
  },

  create: async (killed) => {
    const core = await reopen(killed);
    const { state } = await core.must('vault.state', {});
    if (last(killed.facts, 'passphrase') !== null) expect(state).toBe('locked');
    if (state === 'absent') {
      await core.must('vault.create', { protection: 'passphrase', passphrase: passphraseOf(0) });
    } else await core.must('vault.unlock', { passphrase: passphraseOf(0) });
    expect(filesIn(killed.folder)).toContain('my notes.txt');
    return core;
  },

  migrate: async (killed) => {
    const core = await reopen(killed, { steps: laterSteps });
    expect(await core.must('vault.state', {})).toMatchObject({ state: 'open' });
    const { db } = core.vault.opened();
    expect(db.pragma('user_version', { simple: true })).toBe(migrations.length + 1);
    expect(db.prepare("SELECT count(*) FROM entries WHERE later <> ''").pluck().get()).toBe(300);
    return core;
  },
};

test.each(Object.keys(plan) as Act[])(
  'a kill during %s loses nothing that was told as done',
  { timeout: 3_600_000 },
  async (act) => {
    const { share, longest } = plan[act];
    let left = Math.max(1, Math.round((kills * share) / shares));
    const rounds = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        const killed = await killDuring(act, longest);
        const core = await checks[act](killed);
        await checkWhole(core);
        await core.close();
      }
    };
    // Two at a time, since most of a round is a process that starts.
    await Promise.all([rounds(), rounds()]);
  },
);
