import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFacts } from '#main/explore/onet/facts.ts';
import type { EventData, EventName } from '#shared/bridge/events.ts';
import { temporaryFolder, testShell } from '#tests/support/database.ts';
import { type EditionFiles, editionFolder, editionZip, smallEdition } from '#tests/support/edition.ts';
import { filesIn, listing } from '#tests/support/folder.ts';
import { until } from '#tests/support/until.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

const keeper = '51-9001.00';
const later = (): EditionFiles => ({ ...smallEdition(), 'Read Me': 'O*NET 30.1 Database\n' });

/** A core whose dialog gives the next of these paths, and what it tells. */
async function coreThatChooses(
  paths: (string | null)[],
  options: Parameters<typeof createTestCore>[0] = {},
): Promise<{ core: TestCore; told: [EventName, EventData<EventName>][] }> {
  const core = await createTestCore({
    shell: testShell({ chooseSource: async () => paths.shift() ?? null }),
    ...options,
  });
  const told: [EventName, EventData<EventName>][] = [];
  core.subscribe((name, data) => told.push([name, data]));
  return { core, told };
}

const readIn = (core: TestCore) => core.must('explore.importOccupations', { job: 'j', kind: 'file' });
const factsOf = (core: TestCore) => openFacts(core.vault.opened().db);
const dbOf = (core: TestCore): string => join(core.folder, 'occupations.db');

describe('an edition that is read in', () => {
  test('lies beside the database, is there after a restart, and is replaced whole by another', async () => {
    const folder = temporaryFolder();
    const one = editionFolder(join(folder, 'one'), smallEdition());
    const other = await editionZip(join(folder, 'other.zip'), later());
    const { core, told } = await coreThatChooses([one, other, null]);
    expect(factsOf(core)).toBeNull();
    const before = filesIn(core.folder);
    expect(await readIn(core)).toMatchObject({ version: '29.7', occupations: 3, withInterests: 2 });
    expect(told).toContainEqual(['changed', { domains: ['explore'], queries: null, act: null }]);
    expect(filesIn(core.folder)).toEqual([...before, 'occupations.db'].sort());
    const facts = factsOf(core);
    expect(facts?.edition.version).toBe('29.7');
    expect(factsOf(core)).toBe(facts);
    expect(facts?.all()).toBe(facts?.all());

    expect(await readIn(core)).toMatchObject({ version: '30.1' });
    expect(factsOf(core)?.edition.version).toBe('30.1');
    expect(await readIn(core)).toBeNull();
    await core.close();
    const again = await createTestCore({ vault: 'absent', folder: core.folder });
    await again.must('vault.state', {});
    expect(factsOf(again)?.occupation(keeper)?.title).toBe('Lighthouse Keepers');
  });

  test('that is refused changes nothing', async () => {
    const folder = temporaryFolder();
    const whole = editionFolder(join(folder, 'whole'), smallEdition());
    const none = join(folder, 'none.zip');
    writeFileSync(none, 'no zip');
    const cut = editionFolder(join(folder, 'cut'), {
      ...later(),
      'Job Zones': 'O*NET-SOC Code\tJob Zone\n51-9',
    });
    const { core } = await coreThatChooses([whole, none, cut]);
    await readIn(core);
    const before = listing(core.folder);
    for (const _ of [none, cut]) {
      expect(await core.call('explore.importOccupations', { job: 'j', kind: 'file' })).toMatchObject({
        ok: false,
        error: { kind: 'invalid' },
      });
      expect(listing(core.folder)).toEqual(before);
    }
    expect(factsOf(core)?.edition.version).toBe('29.7');
  });

  test('by a worker says how far it is, and one that is cancelled leaves nothing behind', async () => {
    const source = editionFolder(join(temporaryFolder(), 'one'), smallEdition());
    const { core, told } = await coreThatChooses([source, source], { workers: true });
    const before = filesIn(core.folder);
    const running = core.call('explore.importOccupations', { job: 'j', kind: 'folder' });
    await until('the worker at work', () =>
      readdirSync(core.folder).some((name) => name.startsWith('waymark-preparing-')),
    );
    await core.must('vault.cancel', { job: 'j' });
    expect(await running).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    expect(filesIn(core.folder)).toEqual(before);
    expect(readdirSync(core.folder).filter((name) => name.startsWith('waymark-'))).toEqual([]);
    await readIn(core);
    expect(told.find(([name]) => name === 'progress')).toMatchObject(['progress', { job: 'j' }]);
    expect(factsOf(core)?.edition.occupations).toBe(3);
  });

  test('is not in backups, and stays where it is when one is restored', async () => {
    const source = editionFolder(join(temporaryFolder(), 'one'), smallEdition());
    const backup = join(temporaryFolder(), 'mine.waymark');
    const { core } = await coreThatChooses([source, backup]);
    await core.vault.backUpTo(join(temporaryFolder(), 'before.waymark'), 'b');
    await readIn(core);
    await core.vault.backUpTo(backup, 'b');
    expect(readFileSync(backup).includes('occupations.db')).toBe(false);
    const bytes = readFileSync(dbOf(core));
    const { token } = (await core.must('vault.inspectBackup', { id: null })) ?? { token: '' };
    await core.must('vault.restoreBackup', { token });
    expect(readFileSync(dbOf(core)).equals(bytes)).toBe(true);
    expect(factsOf(core)?.edition.version).toBe('29.7');
    expect(await core.must('vault.verify', { job: 'v' })).toMatchObject({ ok: true });
  });

  test('is taken out, also when there is none', async () => {
    const source = editionFolder(join(temporaryFolder(), 'one'), smallEdition());
    const { core } = await coreThatChooses([source]);
    const before = filesIn(core.folder);
    await core.must('explore.removeOccupations', {});
    await readIn(core);
    await core.must('explore.removeOccupations', {});
    expect(factsOf(core)).toBeNull();
    expect(filesIn(core.folder)).toEqual(before);
  });

  test('is seen by a window when another process read it in', async () => {
    const source = editionFolder(join(temporaryFolder(), 'one'), smallEdition());
    const { core: window, told } = await coreThatChooses([], { window: true });
    const { core: beside } = await coreThatChooses([source], { vault: 'absent', folder: window.folder });
    await beside.must('vault.state', {});
    told.length = 0;
    await readIn(beside);
    await until('the news', () =>
      told.some(
        ([name, data]) => name === 'changed' && 'domains' in data && data.domains.includes('explore'),
      ),
    );
    expect(factsOf(window)?.edition.version).toBe('29.7');
  });
});

describe('facts that came with the program', () => {
  const shippedFile = async (): Promise<string> => {
    const source = editionFolder(join(temporaryFolder(), 'one'), smallEdition());
    const { core } = await coreThatChooses([source]);
    await readIn(core);
    return dbOf(core);
  };

  test('serve a vault that has none of its own, until it has, or wants none', async () => {
    const shippedOccupations = await shippedFile();
    const other = editionFolder(join(temporaryFolder(), 'two'), later());
    const { core } = await coreThatChooses([other, other], { shippedOccupations });
    expect(factsOf(core)?.edition.version).toBe('29.7');
    await readIn(core);
    expect(factsOf(core)?.edition.version).toBe('30.1');
    await core.must('explore.removeOccupations', {});
    expect(factsOf(core)).toBeNull();
    expect(statSync(dbOf(core)).size).toBe(0);
    await core.must('explore.removeOccupations', {});
    expect(factsOf(core)).toBeNull();
    await readIn(core);
    expect(factsOf(core)?.edition.version).toBe('30.1');
  });

  test('that are not there or damaged are none', async () => {
    const missing = await coreThatChooses([], { shippedOccupations: join(temporaryFolder(), 'none.db') });
    expect(factsOf(missing.core)).toBeNull();
    const damaged = join(temporaryFolder(), 'damaged.db');
    writeFileSync(damaged, 'no database');
    const { core, told } = await coreThatChooses([], { shippedOccupations: damaged });
    for (let time = 0; time < 2; time += 1) expect(factsOf(core)).toBeNull();
    expect(told.filter(([name]) => name === 'trouble')).toEqual([['trouble', { what: 'occupations' }]]);
    expect(existsSync(damaged)).toBe(true);
  });
});

describe('damaged facts', () => {
  test.each([
    ['no database', (file: string) => writeFileSync(file, 'no database, though as long as one might be')],
    ['cut off', (file: string) => truncateSync(file, 5_000)],
    ['another database', (file: string) => writeFileSync(file, Buffer.alloc(4_096))],
  ])('are told and set aside, and the vault goes on: %s', async (_, damage) => {
    const source = editionFolder(join(temporaryFolder(), 'one'), smallEdition());
    const { core, told } = await coreThatChooses([source, source]);
    await readIn(core);
    damage(dbOf(core));
    expect(factsOf(core)).toBeNull();
    expect(factsOf(core)).toBeNull();
    expect(told.filter(([name]) => name === 'trouble')).toEqual([['trouble', { what: 'occupations' }]]);
    expect(existsSync(dbOf(core))).toBe(false);
    expect(existsSync(`${dbOf(core)}.damaged`)).toBe(true);
    await readIn(core);
    expect(factsOf(core)?.edition.version).toBe('29.7');
  });

  test('wherever the damage is, give what is there, null or an error that says so', async () => {
    const source = editionFolder(join(temporaryFolder(), 'one'), smallEdition());
    const { core } = await coreThatChooses([source]);
    await readIn(core);
    const whole = readFileSync(dbOf(core));
    for (let at = 0; at < whole.length; at += 97) {
      const spoilt = Buffer.from(whole);
      spoilt.fill(at % 251, at, at + 40);
      writeFileSync(dbOf(core), spoilt);
      try {
        const facts = factsOf(core);
        facts?.all();
        facts?.find('lamp light', 5);
        facts?.occupation(keeper);
      } catch (error) {
        expect(error).toMatchObject({ kind: 'corrupt', message: expect.stringContaining('set aside') });
      }
    }
  });
});
