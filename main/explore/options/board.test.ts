import { describe, expect, test } from 'vitest';
import type { Db } from '#main/database/open.ts';
import type { Input } from '#shared/api.ts';
import { optionStatuses } from '#shared/explore/options.ts';
import { absent } from '#tests/support/board.ts';
import { openTestDatabase } from '#tests/support/database.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { countStatements } from '#tests/support/statements.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { allOptions, listOptions, topOptions } from './read.ts';

const electrician = { source: 'own', code: 'electrician' } as const;

async function board(core: TestCore): Promise<Record<string, string[]>> {
  const options = await core.must('explore.options', {});
  const columns = optionStatuses.map((status) => [
    status,
    options.filter((option) => option.status === status).map(({ name }) => name),
  ]);
  return Object.fromEntries(columns.filter(([, names]) => names?.length !== 0));
}

async function three(core: TestCore): Promise<[string, string, string]> {
  const add = async (name: string) => (await core.must('explore.addOption', { name })).id;
  return [await add('One'), await add('Two'), await add('Three')];
}

describe('the board of options', () => {
  test('holds an option at the end of its column, with nothing but a name', async () => {
    const core = await createTestCore();
    await three(core);
    expect(await board(core)).toEqual({ idea: ['One', 'Two', 'Three'] });
    expect((await core.must('explore.options', {}))[0]).toMatchObject({
      sort: 'role',
      about: '',
      audience: 'mentor',
      occupation: null,
      direction: null,
      openQuestions: 0,
      pay: null,
      goals: [],
      revision: 1,
    });
  });

  test('gives one back that began with the same occupation or direction, also where it went on', async () => {
    const core = await createTestCore();
    const begun = { name: 'Electrician', occupation: electrician };
    const first = await core.must('explore.addOption', begun);
    expect(first.occupation).toEqual({ ...electrician, title: 'Electrician' });
    await core.must('explore.moveOption', { id: first.id, status: 'no', before: null, reason: 'Heights.' });
    const again = await core.must('explore.addOption', begun);
    expect(again).toMatchObject({ id: first.id, status: 'no', reason: 'Heights.' });
    const { id: direction } = await core.must('reflection.saveDirection', {
      place: 1,
      words: 'Teach',
      revision: 0,
    });
    const led = await core.must('explore.addOption', { name: 'Teach', direction });
    expect((await core.must('explore.addOption', { name: 'Other', direction })).id).toBe(led.id);
    // One in the trash is left there, and another one begins.
    await core.must('explore.trashOption', { id: led.id });
    expect((await core.must('explore.addOption', { name: 'Other', direction })).id).not.toBe(led.id);
    // Alike names alone are two options.
    await core.must('explore.addOption', { name: 'Twin' });
    await core.must('explore.addOption', { name: 'Twin' });
    expect((await board(core)).idea).toEqual(['Other', 'Twin', 'Twin']);
  });

  test('is put in order, within a column and across, with the reason of a move', async () => {
    const core = await createTestCore();
    const [one, two, three_] = await three(core);
    await core.must('explore.moveOption', { id: three_, status: 'idea', before: one });
    expect(await board(core)).toEqual({ idea: ['Three', 'One', 'Two'] });
    await core.must('explore.moveOption', { id: two, status: 'parked', before: null, reason: 'Not now.' });
    await core.must('explore.moveOption', { id: one, status: 'parked', before: two });
    expect(await board(core)).toEqual({ idea: ['Three'], parked: ['One', 'Two'] });
    const moved = await core.must('explore.moveOption', { id: two, status: 'talking', before: null });
    expect(moved).toMatchObject({ status: 'talking', reason: 'Not now.', revision: 1 });
    expect((await core.must('search.find', { text: '"Not now"' })).total).toBe(1);
    const { db } = core.vault.opened();
    expect(listKeptStates(db, 'option', two)).toMatchObject([
      { change: 'move', state: { status: 'parked', reason: 'Not now.' } },
      { change: 'move', state: { status: 'idea', reason: '' } },
    ]);
    // To where it is already: nothing changes, and nothing is kept.
    await core.must('explore.moveOption', { id: two, status: 'talking', before: null });
    await core.must('explore.moveOption', { id: two, status: 'talking', before: two });
    expect(listKeptStates(db, 'option', two)).toHaveLength(2);
    const wrong = await core.call('explore.moveOption', { id: two, status: 'trying', before: one });
    expect(wrong).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    expect((await board(core)).talking).toEqual(['Two']);
  });

  test('is saved by revision, and a late save is refused whole', async () => {
    const core = await createTestCore();
    const { id, ...begun } = await core.must('explore.addOption', { name: 'Harbour pilot' });
    const sheet: Input<'explore.saveOption'> = {
      ...begun,
      id,
      employer: 'The port',
      place: 'Rotterdam',
      about: 'Bringing ships in.',
      next: 'Ask Ana',
      nextOn: '2026-04-01',
      audience: 'me',
    };
    expect(await core.must('explore.saveOption', sheet)).toMatchObject({ revision: 2, employer: 'The port' });
    expect(await core.must('explore.saveOption', { ...sheet, revision: 2 })).toMatchObject({ revision: 2 });
    const late = await core.call('explore.saveOption', { ...sheet, name: 'Late' });
    expect(late).toMatchObject({ ok: false, error: { kind: 'conflict', details: { revision: 2 } } });
    expect(listKeptStates(core.vault.opened().db, 'option', id)).toMatchObject([{ change: 'edit' }]);
    const found = await core.must('search.find', { text: 'kind:option rotterdam' });
    expect(found.results).toMatchObject([{ kind: 'option', id, title: 'Harbour pilot' }]);
    expect((await core.must('vault.stats', {})).options).toBe(1);
  });

  test('goes through the trash to about where it was, and for ever with all that hangs on it', async () => {
    const core = await createTestCore();
    const [one, two] = await three(core);
    const note = { option: one, sort: 'log', on: '2026-03-04', text: 'Zebra crossing' } as const;
    const { notes } = await core.must('explore.addOptionNote', note);
    await core.must('explore.removeOptionNote', { id: notes[0]?.id ?? '' });
    await core.must('explore.addOptionNote', note);
    await core.must('explore.addOptionFact', { option: one, sort: 'hours', on: '2026-03-04', text: 'Long' });
    const goal = await core.must('goals.add', { title: 'A goal', status: 'next' });
    await core.must('explore.tieOption', { option: one, kind: 'goal', id: goal.id });
    await core.must('explore.trashOption', { id: one });
    expect(await board(core)).toEqual({ idea: ['Two', 'Three'] });
    expect((await core.must('search.find', { text: 'zebra' })).total).toBe(0);
    expect(await core.must('trash.list', {})).toMatchObject([{ kind: 'option', id: one, title: 'One' }]);
    await core.must('explore.moveOption', { id: two, status: 'idea', before: null });
    await core.must('trash.restore', { kind: 'option', id: one });
    expect(await board(core)).toEqual({ idea: ['One', 'Three', 'Two'] });
    expect((await core.must('search.find', { text: 'zebra' })).total).toBe(1);
    expect(await core.must('vault.verify', { job: 'check' })).toMatchObject({ ok: true });
    await core.must('explore.trashOption', { id: one });
    const item = { kind: 'option', id: one } as const;
    // Of the option the tie, the trash twice and the way back; of its note that it was taken away.
    expect(await core.must('trash.previewPurge', { item })).toMatchObject({ items: 1, versions: 5 });
    await core.must('trash.purge', { item });
    const { db } = core.vault.opened();
    for (const table of [
      'option_notes',
      'option_facts',
      'links',
      `history WHERE record = '${one}' OR kind = 'option-note'`,
    ])
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
    expect((await core.must('goals.get', { id: goal.id })).title).toBe('A goal');
    expect(await core.must('vault.verify', { job: 'check' })).toMatchObject({ ok: true });
  });

  test('refuses what cannot be, and changes nothing then', async () => {
    const core = await createTestCore();
    const { id } = await core.must('explore.addOption', { name: 'Here' });
    const sheet = await core.must('explore.option', { id });
    const refusals: [string, unknown, string][] = [
      ['explore.addOption', { name: '   ' }, 'invalid'],
      ['explore.addOption', { name: 'x'.repeat(3_000) }, 'invalid'],
      ['explore.addOption', { name: 'x', direction: absent }, 'not-found'],
      ['explore.addOption', { name: 'x', occupation: { source: 'own', code: 'nobody' } }, 'not-found'],
      ['explore.addOption', { name: 'x', status: 'done' }, 'invalid'],
      ['explore.saveOption', { ...sheet, id: absent }, 'not-found'],
      ['explore.saveOption', { ...sheet, nextOn: '2026-02-30' }, 'invalid'],
      ['explore.moveOption', { id: absent, status: 'no', before: null }, 'not-found'],
      ['explore.moveOption', { id, status: 'no', before: absent }, 'not-found'],
      ['explore.trashOption', { id: absent }, 'not-found'],
      ['explore.option', { id: absent }, 'not-found'],
      ['explore.optionToGoal', { id: absent, title: 'x' }, 'not-found'],
      ['explore.optionToGoal', { id, title: ' ' }, 'invalid'],
      ['trash.restore', { kind: 'option', id: absent }, 'not-found'],
    ];
    for (const [name, input, kind] of refusals) {
      expect(await core.call(name, input), JSON.stringify([name, input]).slice(0, 200)).toMatchObject({
        ok: false,
        error: { kind },
      });
    }
    expect(await core.must('explore.option', { id })).toEqual(sheet);
    expect(await core.must('goals.list', {})).toEqual([]);
    expect(await board(core)).toEqual({ idea: ['Here'] });
  });

  test('shows the tops of its columns as the whole has them, and how many there are', async () => {
    const core = await createTestCore();
    for (let number = 1; number <= 12; number += 1)
      await core.must('explore.addOption', { name: `Idea ${number}` });
    const { id } = await core.must('explore.addOption', { name: 'Said no', status: 'no' });
    await core.must('explore.addOptionNote', {
      option: id,
      sort: 'question',
      on: '2026-03-04',
      text: 'Why?',
    });
    const all = await core.must('explore.options', {});
    const { options, counts } = await core.must('explore.topOptions', {});
    expect(options).toEqual([...all.slice(0, 8), all.at(-1)]);
    expect(counts).toEqual({
      idea: 12,
      researching: 0,
      talking: 0,
      trying: 0,
      pursuing: 0,
      parked: 0,
      no: 1,
    });
  });

  test('is read by the same few statements however many there are: 5,000 as well as 20', () => {
    const statements = [20, 5_000].map((count) => {
      const db = openTestDatabase();
      fillWithAlike(db, count);
      return [listOptions, topOptions, allOptions].map((read) => {
        let options = 0;
        const counted = countStatements(db, () => {
          const answer = read(db);
          options = Array.isArray(answer)
            ? answer.length
            : Object.values(answer.counts).reduce((a, b) => a + b);
        });
        expect(options).toBe(count);
        return counted;
      });
    });
    expect(statements[1]).toEqual(statements[0]);
    expect(statements[0]?.[0]).toBe(4);
  });
});

/** Writes so many options of one name, a question and a pay for each, past the index. */
function fillWithAlike(db: Db, count: number): void {
  const at = "'2026-03-04T12:00:00.000Z'";
  const statuses = optionStatuses.map((status, place) => `WHEN ${place} THEN '${status}'`).join(' ');
  db.exec(`
    INSERT INTO options (id, name, sort, status, reason, about, employer, place, next, position, revision, created_at, modified_at)
    WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ${count})
    SELECT printf('00000000-0000-7000-8000-%012d', n), 'Alike', 'role', CASE n % ${optionStatuses.length} ${statuses} END,
           '', '', '', '', '', n, 1, ${at}, ${at} FROM numbers;
    INSERT INTO option_notes (id, option, sort, date, text, link, answer, revision, created_at, modified_at)
    SELECT 'note ' || id, id, 'question', '2026-03-04', 'How much?', '', '', 1, ${at}, ${at} FROM options;
    INSERT INTO option_facts (id, option, sort, date, text, revision, created_at, modified_at)
    SELECT 'fact ' || id, id, 'pay', '2026-03-04', 'Not said', 1, ${at}, ${at} FROM options;`);
}
