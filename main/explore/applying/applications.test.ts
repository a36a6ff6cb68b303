import { describe, expect, test } from 'vitest';
import type { Db } from '#main/database/open.ts';
import { openTestDatabase } from '#tests/support/database.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { countStatements } from '#tests/support/statements.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { allApplications, listApplications } from './read.ts';

const pay = { from: 46_000, to: 50_000, currency: 'EUR', period: 'year' } as const;

async function begun(employer = 'Port of Ystad AB', role = 'Pilot') {
  const core = await createTestCore();
  const page = await core.must('explore.addApplication', { employer, role });
  return { core, page, id: page.id };
}

const found = async (core: TestCore, text: string): Promise<string[]> =>
  (await core.must('search.find', { text })).results.map(({ kind, title }) => `${kind} ${title}`);

describe('an application', () => {
  test('begins as the person’s own, is saved by revision, and is found by its words', async () => {
    const { core, page, id } = await begun();
    expect(page).toMatchObject({ audience: 'me', outcome: 'open', steps: [], files: [], revision: 1 });
    const { id: person } = await core.must('people.add', { name: 'Ruth' });
    const { id: option } = await core.must('explore.addOption', { name: 'Harbour pilot' });
    const saved = await core.must('explore.saveApplication', {
      ...page,
      person,
      option,
      found: 'On the harbour’s own page',
      offered: pay,
      terms: 'A parking space',
      startOn: '2026-06-01',
    });
    expect(saved).toMatchObject({
      revision: 2,
      personName: 'Ruth',
      optionName: 'Harbour pilot',
      offered: pay,
      asked: null,
      startOn: '2026-06-01',
    });
    expect(await found(core, 'parking')).toEqual(['application Pilot, Port of Ystad AB']);
    expect(await core.call('explore.saveApplication', { ...page })).toMatchObject({
      ok: false,
      error: { kind: 'conflict', details: { revision: 2 } },
    });
    expect(await core.must('explore.saveApplication', saved)).toMatchObject({ revision: 2 });
    expect(listKeptStates(core.vault.opened().db, 'application', id)).toHaveLength(1);
    await core.must('explore.trashOption', { id: option });
    await core.must('people.trash', { id: person });
    const after = await core.must('explore.application', { id });
    expect(after).toMatchObject({ option, optionName: null, personName: null });
    // What it names lies in the trash, and the rest of it can be saved all the same.
    await core.must('explore.saveApplication', { ...after, next: 'Write again' });
    await core.must('trash.purge', { item: null });
    expect(await core.must('explore.application', { id })).toMatchObject({ option: null, person: null });
  });

  test('refuses what cannot be', async () => {
    const { core, page } = await begun();
    const refused = (more: object) => core.call('explore.saveApplication', { ...page, ...more });
    const error = (kind: string, message: RegExp) => ({
      ok: false,
      error: { kind, message: expect.stringMatching(message) },
    });
    expect(await refused({ employer: ' ' })).toMatchObject(error('invalid', /to whom/));
    expect(await refused({ agreed: { ...pay, from: 60_000 } })).toMatchObject(error('invalid', /lower/));
    expect(await refused({ asked: { ...pay, from: null, to: null } })).toMatchObject(
      error('invalid', /amount/),
    );
    const gone = '00000000-0000-4000-8000-000000000000';
    expect(await refused({ option: gone })).toMatchObject(error('not-found', /option/));
    expect(await refused({ person: gone })).toMatchObject(error('not-found', /person/));
    expect(
      await core.call('explore.addApplicationStep', {
        application: page.id,
        sort: 'other',
        on: '2026-03-01',
      }),
    ).toMatchObject(error('invalid', /few words/));
  });

  test('has steps by day, each kept in history, undone and done again', async () => {
    const { core, page, id } = await begun();
    const add = (sort: 'sent' | 'talk' | 'found', on: string, text = '') =>
      core.act('explore.addApplicationStep', { application: id, sort, on, text });
    const talk = await add('talk', '2026-03-05', 'With Ana, by telephone');
    await add('sent', '2026-03-02');
    await add('found', '2026-03-01');
    const read = async () => {
      const { steps, sentOn, latest } = await core.must('explore.application', { id });
      return { steps: steps.map(({ sort, on }) => `${sort} ${on}`), sentOn, latest: latest?.sort };
    };
    const all = {
      steps: ['found 2026-03-01', 'sent 2026-03-02', 'talk 2026-03-05'],
      sentOn: '2026-03-02',
      latest: 'talk',
    };
    expect(await read()).toEqual(all);
    expect(await found(core, 'telephone')).toHaveLength(1);
    const step = talk.value.steps[0]?.id ?? '';
    const saved = await core.act('explore.saveApplicationStep', {
      id: step,
      sort: 'talk',
      on: '2026-02-27',
      text: 'With Ana, by video',
    });
    expect((await read()).latest).toBe('sent');
    await saved.undo();
    expect(await read()).toEqual(all);
    const removed = await core.act('explore.removeApplicationStep', { id: step });
    expect(await read()).toMatchObject({ latest: 'sent' });
    expect(await found(core, 'telephone')).toEqual([]);
    await removed.undo();
    expect(await found(core, 'telephone')).toHaveLength(1);
    await removed.redo();
    expect(listKeptStates(core.vault.opened().db, 'application-step', step).length).toBeGreaterThan(2);
    // The application itself did not move on, so its draft can still be saved.
    expect((await core.must('explore.application', { id })).revision).toBe(page.revision);
  });

  test('goes to the trash with all that belongs to it, comes back, and goes for ever', async () => {
    const { core, id } = await begun();
    await core.must('explore.addApplicationStep', {
      application: id,
      sort: 'task',
      on: '2026-03-02',
      text: 'A zanzibar test',
    });
    const { undo } = await core.act('explore.trashApplication', { id });
    expect(await core.must('explore.applications', {})).toEqual([]);
    expect(await found(core, 'zanzibar')).toEqual([]);
    await undo();
    expect(await found(core, 'zanzibar')).toHaveLength(1);
    await core.must('explore.trashApplication', { id });
    expect(await core.must('trash.list', {})).toMatchObject([
      { kind: 'application', title: 'Pilot, Port of Ystad AB' },
    ]);
    await core.must('trash.restore', { kind: 'application', id });
    expect((await core.must('explore.application', { id })).steps).toHaveLength(1);
    await core.must('explore.trashApplication', { id });
    expect(await core.must('trash.previewPurge', { item: { kind: 'application', id } })).toMatchObject({
      items: 1,
    });
    await core.must('trash.purge', { item: { kind: 'application', id } });
    const { db } = core.vault.opened();
    for (const table of ['applications', 'application_steps', 'history', 'search_text'])
      expect(JSON.stringify(db.prepare(`SELECT * FROM ${table}`).all())).not.toMatch(/zanzibar|Ystad/);
    expect(await core.must('vault.verify', { job: 'verify' })).toMatchObject({ ok: true });
  });

  test('stands in a list by what comes next, with what has ended behind', async () => {
    const core = await createTestCore();
    const add = async (employer: string, more: object) => {
      const page = await core.must('explore.addApplication', { employer });
      return core.must('explore.saveApplication', { ...page, ...more });
    };
    await add('Without a day', {});
    await add('Late', { nextOn: '2026-05-01' });
    await add('Soon', { nextOn: '2026-03-10', outcome: 'offer' });
    const one = await add('Ended long ago', { outcome: 'turned-down', nextOn: '2026-01-01' });
    const other = await add('Ended lately', { outcome: 'accepted' });
    for (const [{ id }, on] of [
      [one, '2025-12-01'],
      [other, '2026-02-01'],
    ] as const)
      await core.must('explore.addApplicationStep', { application: id, sort: 'closed', on });
    const names = (await core.must('explore.applications', {})).map(({ employer }) => employer);
    expect(names).toEqual(['Soon', 'Late', 'Without a day', 'Ended lately', 'Ended long ago']);
  });

  test('says whom one wrote to already, whatever the name’s case, accents and legal form', async () => {
    const { core, id } = await begun('Häfen Nord GmbH');
    await core.must('explore.addApplicationStep', { application: id, sort: 'sent', on: '2026-01-12' });
    await core.must('explore.addApplication', { employer: 'Another one' });
    const asked = (employer: string, except: string | null = null) =>
      core.must('explore.appliedTo', { employer, except });
    expect(await asked('hafen nord')).toMatchObject([
      { id, employer: 'Häfen Nord GmbH', role: 'Pilot', sentOn: '2026-01-12' },
    ]);
    expect(await asked('hafen nord', id)).toEqual([]);
    expect(await asked('Hafen')).toEqual([]);
    expect(await asked('  ')).toEqual([]);
    await core.must('explore.trashApplication', { id });
    expect(await asked('hafen nord')).toEqual([]);
  });
});

describe('a list of applications', () => {
  test('is read by the same few statements however many there are: 2,000 as well as 20', () => {
    const statements = [20, 2_000].map((count) => {
      const db = openTestDatabase();
      fillWithAlike(db, count);
      return [listApplications, allApplications].map((read) => {
        let found = 0;
        const counted = countStatements(db, () => {
          found = read(db).length;
        });
        expect(found).toBe(count);
        return counted;
      });
    });
    expect(statements[1]).toEqual(statements[0]);
    expect(statements[0]?.[0]).toBe(1);
  });
});

/** Writes so many applications with a step each, past the index. */
function fillWithAlike(db: Db, count: number): void {
  const at = "'2026-03-04T12:00:00.000Z'";
  db.exec(`
    INSERT INTO applications (id, name, employer, role, contact, found, link, next, outcome, hours, place, terms, revision,
      created_at, modified_at)
    WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ${count})
    SELECT printf('00000000-0000-7000-8000-%012d', n), 'Alike', 'Alike ' || n, '', '', '', '', '', 'open', '', '', '', 1, ${at}, ${at}
      FROM numbers;
    INSERT INTO application_steps (id, application, sort, date, text, revision, created_at, modified_at)
    SELECT 'step ' || id, id, 'sent', '2026-03-04', '', 1, ${at}, ${at} FROM applications;`);
}
