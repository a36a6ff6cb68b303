import { describe, expect, test } from 'vitest';
import { absent } from '#tests/support/board.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

async function withOption(): Promise<{ core: TestCore; option: string }> {
  const core = await createTestCore();
  const { id } = await core.must('explore.addOption', { name: 'Harbour pilot' });
  return { core, option: id };
}

describe('what is written down about an option', () => {
  test('stands by sort: for and against as written, everything else the latest day first', async () => {
    const { core, option } = await withOption();
    const add = async (sort: 'log' | 'question' | 'for' | 'against', on: string, text: string) => {
      core.clock.advance(1_000);
      await core.must('explore.addOptionNote', { option, sort, on, text });
    };
    await add('against', '2026-03-05', 'Nights');
    await add('for', '2026-03-04', 'The sea');
    await add('log', '2026-03-01', 'Read about it');
    await add('log', '2026-03-04', 'Wrote to the port');
    await add('for', '2026-03-01', 'The pay');
    await add('question', '2026-03-02', 'How long does it take?');
    const { notes, openQuestions } = await core.must('explore.option', { id: option });
    expect(notes.map(({ text }) => text)).toEqual([
      'Wrote to the port',
      'Read about it',
      'How long does it take?',
      'The sea',
      'The pay',
      'Nights',
    ]);
    expect(openQuestions).toBe(1);
  });

  test('is changed, found by its words, answered and taken away, and each state is kept', async () => {
    const { core, option } = await withOption();
    const added = await core.must('explore.addOptionNote', {
      option,
      sort: 'question',
      on: '2026-03-02',
      text: 'How long is the training?',
      link: 'https://example.org/pilots',
    });
    const id = added.notes[0]?.id ?? '';
    const note = { id, on: '2026-03-03', text: 'How long?', link: '', answer: 'Two years, says Ruth.' };
    const answered = await core.must('explore.saveOptionNote', note);
    expect(answered).toMatchObject({ openQuestions: 0, notes: [{ ...note, person: null }] });
    // The option itself did not move on, so its draft can still be saved.
    expect(answered.revision).toBe(1);
    const found = async (text: string) => (await core.must('search.find', { text })).total;
    expect([await found('pilots'), await found('years')]).toEqual([0, 1]);
    expect(await core.must('explore.removeOptionNote', { id })).toMatchObject({ notes: [] });
    expect(await found('years')).toBe(0);
    const kept = listKeptStates(core.vault.opened().db, 'option-note', id);
    expect(kept).toMatchObject([
      { change: 'trash', state: { answer: 'Two years, says Ruth.' } },
      { change: 'edit', state: { text: 'How long is the training?' } },
    ]);
    expect(await core.must('vault.verify', { job: 'check' })).toMatchObject({ ok: true });
  });

  test('names who said it while they are there', async () => {
    const { core, option } = await withOption();
    const { id: person } = await core.must('people.add', { name: 'Ruth' });
    const said = { option, sort: 'said', on: '2026-03-04', text: 'Come along one day.', person } as const;
    const page = await core.must('explore.addOptionNote', said);
    expect(page.notes).toMatchObject([{ person: { id: person, name: 'Ruth' } }]);
    await core.must('people.trash', { id: person });
    const who = async () => (await core.must('explore.option', { id: option })).notes[0]?.person;
    expect(await who()).toBeNull();
    await core.must('trash.restore', { kind: 'person', id: person });
    expect(await who()).toMatchObject({ name: 'Ruth' });
    await core.must('people.trash', { id: person });
    await core.must('trash.purge', { item: { kind: 'person', id: person } });
    expect(await who()).toBeNull();
    expect((await core.must('explore.option', { id: option })).notes).toMatchObject([{ text: said.text }]);
  });

  test('outlives its removal until the trash is emptied of what is that old', async () => {
    const { core, option } = await withOption();
    const note = { option, sort: 'log', on: '2026-03-04', text: 'Read about it' } as const;
    const { notes } = await core.must('explore.addOptionNote', note);
    await core.must('explore.removeOptionNote', { id: notes[0]?.id ?? '' });
    const { db } = core.vault.opened();
    const left = () => db.prepare('SELECT count(*) FROM option_notes').pluck().get();
    expect(left()).toBe(1);
    core.clock.advance(40 * 86_400_000);
    const { emptyTrash } = await import('#main/trash/purge.ts');
    const now = core.clock.now();
    const before = new Date(now.getTime() - 30 * 86_400_000).toISOString();
    emptyTrash({ before, at: now.toISOString() }, { db, progress: () => {} } as never);
    expect(left()).toBe(0);
    expect(db.prepare("SELECT count(*) FROM history WHERE kind = 'option-note'").pluck().get()).toBe(0);
  });
});

describe('what is known of an option', () => {
  test('is told with its day, and the latest pay stands on the board', async () => {
    const { core, option } = await withOption();
    const pay = { from: 38_000, to: 42_000, currency: 'EUR', period: 'year' } as const;
    await core.must('explore.addOptionFact', { option, sort: 'pay', on: '2026-03-04', text: '', pay });
    await core.must('explore.addOptionFact', { option, sort: 'pay', on: '2025-01-01', text: 'Less' });
    const page = await core.must('explore.addOptionFact', {
      option,
      sort: 'place',
      on: '2026-03-05',
      text: 'The quay',
    });
    expect(page.facts.map(({ sort, on }) => [sort, on])).toEqual([
      ['place', '2026-03-05'],
      ['pay', '2026-03-04'],
      ['pay', '2025-01-01'],
    ]);
    const [listed] = await core.must('explore.options', {});
    expect(listed?.pay).toMatchObject({ on: '2026-03-04', pay });
    const id = listed?.pay?.id ?? '';
    // Another currency is another fact: nothing is reckoned from it.
    const other = { from: null, to: 50_000, currency: 'CHF', period: 'year' } as const;
    const saved = await core.must('explore.saveOptionFact', { id, on: '2026-03-06', text: '', pay: other });
    expect(saved.pay).toMatchObject({ on: '2026-03-06', pay: other });
    const removed = await core.must('explore.removeOptionFact', { id });
    expect(removed.pay).toMatchObject({ on: '2025-01-01', pay: null, text: 'Less' });
  });
});

test('who said something can be changed, and stays when nobody is named', async () => {
  const { core, option } = await withOption();
  const { id: ruth } = await core.must('people.add', { name: 'Ruth' });
  const { id: ana } = await core.must('people.add', { name: 'Ana' });
  const on = '2026-03-04';
  const added = await core.must('explore.addOptionNote', {
    option,
    sort: 'said',
    on,
    text: 'Come along.',
    person: ruth,
  });
  const note = { id: added.notes[0]?.id ?? '', on, text: 'Come along.', link: '', answer: '' };
  const said = async () => (await core.must('explore.option', { id: option })).notes[0]?.person?.name;
  const saved = await core.act('explore.saveOptionNote', { ...note, person: ana });
  expect(await said()).toBe('Ana');
  await core.must('explore.saveOptionNote', { ...note, text: 'Come along one day.' });
  expect(await said()).toBe('Ana');
  await core.must('explore.saveOptionNote', note);
  await saved.undo();
  expect(await said()).toBe('Ruth');
  await core.must('explore.saveOptionNote', { ...note, person: null });
  expect(await said()).toBeUndefined();
  // Somebody in the trash keeps their words while they stay as they are.
  await core.must('explore.saveOptionNote', { ...note, person: ruth });
  await core.must('people.trash', { id: ruth });
  await core.must('explore.saveOptionNote', { ...note, text: 'Come.', person: ruth });
  await core.must('trash.restore', { kind: 'person', id: ruth });
  expect(await said()).toBe('Ruth');
});

test('what cannot be is refused, and nothing changes', async () => {
  const { core, option } = await withOption();
  const day = { option, on: '2026-03-04' };
  const pay = { from: 5, to: 4, currency: 'EUR', period: 'hour' };
  const { notes } = await core.must('explore.addOptionNote', { ...day, sort: 'log', text: 'A line' });
  const { facts } = await core.must('explore.addOptionFact', { ...day, sort: 'hours', text: 'Long' });
  const before = await core.must('explore.option', { id: option });
  const note = { id: notes[0]?.id, on: '2026-03-04', text: 'x', link: '', answer: '' };
  const refusals: [string, unknown, string][] = [
    ['explore.addOptionNote', { ...day, sort: 'log', text: '  ' }, 'invalid'],
    ['explore.addOptionNote', { ...day, option: absent, sort: 'log', text: 'x' }, 'not-found'],
    ['explore.addOptionNote', { ...day, sort: 'said', text: 'x', person: absent }, 'not-found'],
    ['explore.saveOptionNote', { ...note, id: absent }, 'not-found'],
    ['explore.saveOptionNote', { ...note, answer: 'To what?' }, 'invalid'],
    ['explore.saveOptionNote', { ...note, person: absent }, 'not-found'],
    ['explore.removeOptionNote', { id: absent }, 'not-found'],
    ['explore.addOptionFact', { ...day, sort: 'place', text: ' ' }, 'invalid'],
    ['explore.addOptionFact', { ...day, sort: 'pay', text: '', pay }, 'invalid'],
    ['explore.addOptionFact', { ...day, sort: 'pay', text: '', pay: { ...pay, to: -1 } }, 'invalid'],
    ['explore.addOptionFact', { ...day, sort: 'pay', text: '', pay: { ...pay, currency: '€' } }, 'invalid'],
    [
      'explore.addOptionFact',
      { ...day, sort: 'pay', text: 'x', pay: { ...pay, from: null, to: null } },
      'invalid',
    ],
    ['explore.addOptionFact', { ...day, sort: 'hours', text: 'x', pay: { ...pay, to: 6 } }, 'invalid'],
    ['explore.saveOptionFact', { id: facts[0]?.id, on: '2026-03-04', text: '' }, 'invalid'],
    ['explore.saveOptionFact', { id: absent, on: '2026-03-04', text: 'x' }, 'not-found'],
    ['explore.removeOptionFact', { id: absent }, 'not-found'],
  ];
  for (const [name, input, kind] of refusals) {
    expect(await core.call(name, input), JSON.stringify([name, input])).toMatchObject({
      ok: false,
      error: { kind },
    });
  }
  expect(await core.must('explore.option', { id: option })).toEqual(before);
  await core.must('explore.trashOption', { id: option });
  expect(await core.call('explore.saveOptionNote', note)).toMatchObject({ error: { kind: 'not-found' } });
});
