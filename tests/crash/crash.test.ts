import { spawn } from 'node:child_process';
import { cpSync, existsSync, type FSWatcher, mkdirSync, readdirSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { migrations } from '#main/database/migrate.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { filesIn } from '#tests/support/folder.ts';
import { seedOf } from '#tests/support/seed.ts';
import { inTime } from '#tests/support/until.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { type Act, type Fact, importedAtOnce, laterSteps, must, passphraseOf } from './acts.ts';

/**
 * A process that works on a vault is killed (-9) at a random moment, again and again. Whatever it told as done must be
 * there afterwards, and the vault must be whole. `WAYMARK_KILLS` sets how many kills there are in all, `WAYMARK_SEED` after how
 * much progress each of them comes.
 */
const kills = Number(process.env.WAYMARK_KILLS ?? 27);
const seed = seedOf('kills', Math.floor(Math.random() * 2 ** 31));
/**
 * The share of the kills that each act gets; the fact that tells that one round of it is done, and how many of them are waited for at
 * the most; and after how many further signs of progress the kill comes at the latest.
 */
const plan: Record<Act, { share: number; round?: string; rounds: number; signs: number }> = {
  save: { share: 6, round: 'saved', rounds: 100, signs: 8 },
  importing: { share: 4, round: 'imported', rounds: 1, signs: 300 },
  backup: { share: 4, round: 'backup', rounds: 2, signs: 200 },
  restore: { share: 4, round: 'restored', rounds: 2, signs: 50 },
  passphrase: { share: 3, round: 'passphrase', rounds: 2, signs: 60 },
  protect: { share: 3, round: 'passphrase', rounds: 1, signs: 200 },
  create: { share: 2, rounds: 0, signs: 16 },
  migrate: { share: 1, rounds: 0, signs: 60 },
};
/** How long a process may take to come so far on a busy machine, in ms. */
const longest = 600_000;
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

/** When a kill comes: after so many rounds of the act, and then so many signs of progress. */
interface Moment {
  rounds: number;
  signs: number;
}

/**
 * Lets a process work until a moment of its work, and kills it. What it tells is a sign of progress, and each change of a file in
 * its vault or beside it.
 */
async function killDuring(act: Act, moment: Moment): Promise<Killed> {
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
  const watchers: FSWatcher[] = [];
  const ended = new Promise<string | null>((resolve) => child.once('close', (_, signal) => resolve(signal)));
  const { round = '' } = plan[act];
  const left = { ...moment };
  const enough = new Promise<void>((resolve) => {
    const progress = (): void => {
      if (facts.length === 0 || left.rounds > 0) return;
      left.signs -= 1;
      if (left.signs < 0) resolve();
    };
    for (const place of [folder, beside]) watchers.push(watch(place, progress));
    createInterface(child.stdout).on('line', (line) => {
      const fact = JSON.parse(line) as Fact;
      if ('finished' in fact) resolve();
      else facts.push(fact);
      if (round in fact) left.rounds -= 1;
      progress();
    });
  });
  await inTime(`${act} to come so far`, Promise.race([enough, ended]), longest).finally(() =>
    child.kill('SIGKILL'),
  );
  for (const watcher of watchers) watcher.close();
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
    const { share, rounds: mostRounds, signs: mostSigns } = plan[act];
    const numRuns = Math.max(1, Math.round((kills * share) / shares));
    const moment = fc.record({ rounds: fc.nat(mostRounds), signs: fc.nat(mostSigns) });
    const moments = fc.sample(fc.noBias(moment), { seed, numRuns });
    const rounds = async (): Promise<void> => {
      for (let next = moments.pop(); next !== undefined; next = moments.pop()) {
        const killed = await killDuring(act, next);
        const core = await checks[act](killed);
        await checkWhole(core);
        await core.close();
      }
    };
    // Two at a time, since most of a round is a process that starts.
    await Promise.all([rounds(), rounds()]);
  },
);
