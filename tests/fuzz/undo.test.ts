// @vitest-environment node
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Log } from '#main/bridge/log.ts';
import { tablesRead } from '#main/changes/stale.ts';
import type { Db } from '#main/database/open.ts';
import { bringIndexUpToDate } from '#main/database/search.ts';
import { historyLabels, redo, undo } from '#renderer/commands/history.ts';
import { run } from '#renderer/commands/run.ts';
import { emptyStores } from '#renderer/ui/stores.ts';
import { api, type CallName, type Input, type QueryName } from '#shared/api.ts';
import { allCommands } from '#tests/rules/all-commands.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { recordsOf as rowsOf } from '#tests/support/records.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { inputOf } from './inputs.ts';
import { Memory } from './memory.ts';
import { withPresent } from './present.ts';

/** `WAYMARK_UNDO_RUNS` sets how many sequences, `WAYMARK_SEED` which. */
const runs = Number(process.env.WAYMARK_UNDO_RUNS ?? 2);
const seed = Number(process.env.WAYMARK_SEED ?? 20_261_128);

type Command = (typeof allCommands)[number];

interface Drawn {
  command: Command;
  input: unknown;
}

const drawn: fc.Arbitrary<Drawn> = fc.oneof(
  ...allCommands.map((command) => fc.record({ command: fc.constant(command), input: inputOf(command.asks) })),
);

/** What is read of a vault before anything is done, so that inputs name what is there. */
const readFirst = (Object.keys(api) as CallName[]).filter(
  (name) =>
    api[name].type === 'query' &&
    api[name].access === 'open' &&
    !name.startsWith('vault.') &&
    api[name].input.safeParse({}).success,
);

let sample = '';
let core: TestCore;
const bugs: unknown[] = [];
const log: Log = { slow: () => {}, note: () => {}, bug: (_, error) => bugs.push(error) };

beforeAll(async () => {
  const filled = await createTestCore();
  await filled.must('transfer.addSample', {});
  await filled.close();
  sample = filled.folder;
  // The window's bridge, straight into the core of this test.
  vi.stubGlobal('window', {
    waymark: {
      call: (name: unknown, input: unknown, act?: unknown) => core.call(name, input, act),
      on: () => () => {},
    },
  });
}, 120_000);
afterAll(() => vi.unstubAllGlobals());

async function openSample(): Promise<Memory> {
  const folder = join(temporaryFolder(), 'vault');
  cpSync(sample, folder, { recursive: true });
  core = await createTestCore({ vault: 'absent', folder, log });
  const memory = new Memory();
  for (const name of readFirst) {
    const result = await core.call(name, {} as Input<typeof name>);
    if (result.ok) memory.learn(name, result.value);
  }
  return memory;
}

/** Every record, with the words that wait for the index in it. */
function recordsOf(db: Db): Record<string, string[]> {
  bringIndexUpToDate(db);
  return rowsOf(db);
}

/** What queries answer that say which tables they read. */
async function answers(named: {
  goal: string;
  option: string;
  person: string;
  organisation: string;
}): Promise<Map<QueryName, string>> {
  const told = new Map<QueryName, string>();
  for (const name of Object.keys(tablesRead) as QueryName[]) {
    const kind = name === 'journal.entriesAbout' ? 'goal' : 'strength';
    const { goal, option, person, organisation } = named;
    const id = name === 'people.organisation' ? organisation : name.startsWith('people.') ? person : option;
    const input = { goal, id, kind, record: goal, limit: 20, journal: null, day: '2026-03-04' };
    const result = await core.call(name, input);
    if (result.ok) told.set(name, JSON.stringify(result.value));
  }
  return told;
}

test(`what ${runs} random sequences of all commands did is undone and redone whole (seed ${seed})`, {
  timeout: 1_800_000,
}, async () => {
  const met = new Set<string>();
  const sequences = fc.sample(fc.array(drawn, { minLength: 90, maxLength: 90 }), { numRuns: runs, seed });
  for (const [place, sequence] of sequences.entries()) {
    const memory = await openSample();
    emptyStores();
    const { db } = core.vault.opened();
    const states = [recordsOf(db)];
    const labels: string[] = [];
    let stale: readonly string[] | null = null;
    const stop = core.subscribe((name, data) => {
      if (name === 'changed' && 'queries' in data) stale = data.queries;
    });
    const [goal] = await core.must('goals.list', {});
    if (goal === undefined) throw new Error('the sample has no goal');
    const [option] = await core.must('explore.options', {});
    if (option === undefined) throw new Error('the sample has no option');
    const [{ id: person } = goal] = await core.must('people.list', {});
    const [{ id: organisation } = goal] = await core.must('people.organisations', {});
    const named = { goal: goal.id, option: option.id, person, organisation };
    let before = await answers(named);
    for (const { command, input } of sequence) {
      core.clock.advance(60_000);
      const filled = memory.fill(command.asks, withPresent(db, command.asks, input));
      const depth = historyLabels().undo;
      stale = [];
      try {
        const value = await run(command as never, filled as never, 'a record');
        memory.learn(command.asks, value);
      } catch {
        continue;
      }
      await Promise.resolve();
      if (stale !== null && stale.length === 0) continue;
      met.add(command.asks);
      states.push(recordsOf(db));
      labels.push(`${command.asks} ${JSON.stringify(filled)?.slice(0, 300)} after ${String(depth)}`);
      const after = await answers(named);
      for (const [name, told] of after) {
        if (told === before.get(name)) continue;
        expect(stale ?? [name], `${name} is not said to be stale after ${labels.at(-1)}`).toContain(name);
      }
      before = after;
    }
    const never = (): boolean => false;
    for (let depth = labels.length - 1; depth >= 0; depth -= 1) {
      core.clock.advance(60_000);
      const told = `undo of ${labels[depth]} (sequence ${place})`;
      expect(await undo(never).catch((error: Error) => error.message), told).not.toMatch(
        /changed since|too far/,
      );
      expect(recordsOf(db), told).toEqual(states[depth]);
    }
    expect(historyLabels().undo).toBeNull();
    for (const [depth, label] of labels.entries()) {
      core.clock.advance(60_000);
      expect(await redo(never).catch((error: Error) => error.message), label).not.toMatch(
        /changed since|too far/,
      );
      expect(recordsOf(db), `redo of ${label} (sequence ${place})`).toEqual(states[depth + 1]);
    }
    stop();
    expect(await core.must('vault.verify', { job: 'v' })).toMatchObject({ ok: true, problems: [] });
    await core.close();
  }
  expect(bugs).toEqual([]);
  const missed = allCommands.map(({ asks }) => asks).filter((asks) => !met.has(asks));
  console.log(`${met.size} of ${allCommands.length} commands did something; not ${missed.join(', ')}`);
});
