import { describe, expect, test } from 'vitest';
import { mostFutures } from '#shared/explore/futures.ts';
import { absent } from '#tests/support/board.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { createTestCore } from '#tests/support/vault.ts';

const act = '0198a2b4-0000-7000-8000-000000000001';
const three = [
  { premise: 'If things go on as they are', name: 'As it is' },
  { premise: 'If that way were closed', name: 'Another door' },
  { premise: 'If money were no question', name: 'A room by the sea' },
];

async function sketched() {
  const core = await createTestCore();
  const made = await core.must('explore.sketchFutures', { sketches: three, firstYear: 2027 });
  const [first] = made;
  if (first === undefined) throw new Error('no future was sketched');
  return { core, made, first };
}

describe('futures', () => {
  test('are begun three at once, with nothing known of them', async () => {
    const { core, made, first } = await sketched();
    expect(await core.must('explore.futures', {})).toEqual(made);
    expect(made.map(({ premise }) => premise)).toEqual(three.map(({ premise }) => premise));
    expect(first).toMatchObject({
      firstYear: 2027,
      years: ['', '', '', '', ''],
      gauges: { resources: null, liking: null, confidence: null, coherence: null },
      questions: [],
      audience: 'mentor',
      revision: 1,
    });
    expect(await core.must('vault.stats', {})).toMatchObject({ futures: 3 });
    expect((await core.must('search.find', { text: '"another door"' })).results).toMatchObject([
      { kind: 'future', title: 'Another door' },
    ]);
  });

  test('are one act, undone and done again', async () => {
    const core = await createTestCore();
    await core.call('explore.sketchFutures', { sketches: three, firstYear: 2027 }, act);
    await core.must('changes.undo', { act });
    expect(await core.must('explore.futures', {})).toEqual([]);
    await core.must('changes.redo', { act });
    expect(await core.must('explore.futures', {})).toHaveLength(3);
  });

  test('are refused kindly when there are more than can be told apart, and none is begun then', async () => {
    const { core } = await sketched();
    const more = Array.from({ length: mostFutures - 2 }, () => ({ premise: '', name: 'One more' }));
    const refused = await core.call('explore.sketchFutures', { sketches: more, firstYear: 2027 });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    expect(await core.must('explore.futures', {})).toHaveLength(3);
    await core.must('explore.sketchFutures', { sketches: more.slice(1), firstYear: 2027 });
    expect(await core.must('explore.futures', {})).toHaveLength(mostFutures);
  });

  test('are saved by revision, and a late save is refused whole', async () => {
    const { core, first } = await sketched();
    const sheet = {
      ...first,
      name: 'Two days become five',
      firstYear: 2028,
      years: ['Letters', 'Three days', 'A team', '', 'Others ask'],
      gauges: { resources: 0, liking: 4, confidence: null, coherence: 2 },
      audience: 'me' as const,
    };
    const saved = await core.must('explore.saveFuture', sheet);
    expect(saved).toMatchObject({ ...sheet, modifiedAt: expect.any(String), revision: 2 });
    expect(await core.must('explore.saveFuture', { ...sheet, revision: 2 })).toEqual(saved);
    const late = await core.call('explore.saveFuture', sheet);
    expect(late).toMatchObject({ ok: false, error: { kind: 'conflict', details: { revision: 2 } } });
    for (const wrong of [{ resources: 5 }, { liking: -1 }, { coherence: 1.5 }])
      expect(
        await core.call('explore.saveFuture', { ...saved, gauges: { ...saved.gauges, ...wrong } }),
      ).toMatchObject({ error: { kind: 'invalid' } });
    expect(await core.call('explore.saveFuture', { ...saved, years: ['One'] })).toMatchObject({
      error: { kind: 'invalid' },
    });
    expect(listKeptStates(core.vault.opened().db, 'future', first.id)).toMatchObject([{ change: 'edit' }]);
    expect((await core.must('search.find', { text: 'others' })).total).toBe(1);
  });

  test('go to the trash with their questions, come back, and go for ever', async () => {
    const { core, first } = await sketched();
    const { id } = first;
    const { questions } = await core.must('explore.addFutureQuestion', { future: id, text: 'With whom?' });
    await core.must('explore.saveFutureQuestion', { id: questions[0]?.id ?? '', text: 'With Dorota?' });
    await core.must('explore.trashFuture', { id });
    expect(await core.must('explore.futures', {})).toHaveLength(2);
    await core.must('trash.restore', { kind: 'future', id });
    expect((await core.must('explore.futures', {}))[0]?.questions).toMatchObject([{ text: 'With Dorota?' }]);
    await core.must('explore.trashFuture', { id });
    const item = { kind: 'future', id } as const;
    expect(await core.must('trash.previewPurge', { item })).toMatchObject({ items: 1, versions: 4 });
    await core.must('trash.purge', { item });
    const { db } = core.vault.opened();
    expect(db.prepare('SELECT count(*) FROM future_questions').pluck().get()).toBe(0);
    expect(db.prepare("SELECT count(*) FROM history WHERE kind LIKE 'future%'").pluck().get()).toBe(0);
    expect(await core.must('vault.verify', { job: 'check' })).toMatchObject({ ok: true });
  });
});

describe('questions of a future', () => {
  async function asked() {
    const { core, first } = await sketched();
    const { questions } = await core.must('explore.addFutureQuestion', {
      future: first.id,
      text: 'How many evenings is it really?',
    });
    const id = questions[0]?.id ?? '';
    const question = async () =>
      (await core.must('explore.futures', {}))[0]?.questions.find((each) => each.id === id);
    return { core, first, id, question };
  }

  test('are found by their words, changed and taken away, and leave a draft of the future as it is', async () => {
    const { core, id, first } = await asked();
    const found = async (text: string) => (await core.must('search.find', { text })).total;
    expect(await found('evenings')).toBe(1);
    const saved = await core.must('explore.saveFutureQuestion', { id, text: 'How many nights?' });
    expect(saved).toMatchObject({ revision: first.revision, questions: [{ text: 'How many nights?' }] });
    expect([await found('evenings'), await found('nights')]).toEqual([0, 1]);
    expect(await core.must('explore.removeFutureQuestion', { id })).toMatchObject({ questions: [] });
    expect(await found('nights')).toBe(0);
    const kept = listKeptStates(core.vault.opened().db, 'future-question', id);
    expect(kept.map(({ change }) => change)).toEqual(['trash', 'edit']);
    core.clock.advance(40 * 86_400_000);
    const { deleteRemovedQuestions } = await import('./change.ts');
    const { db } = core.vault.opened();
    deleteRemovedQuestions(db, core.clock.now().toISOString());
    expect(db.prepare('SELECT count(*) FROM future_questions').pluck().get()).toBe(0);
    expect(listKeptStates(db, 'future-question', id)).toEqual([]);
  });

  test('become an experiment in one act, with the tie kept while it is there', async () => {
    const { core, first, id, question } = await asked();
    await core.must('explore.saveFuture', { ...first, audience: 'me' });
    const made = await core.call(
      'explore.futureQuestionToExperiment',
      { id, name: 'Count them for a month' },
      act,
    );
    expect(made).toMatchObject({
      ok: true,
      value: { experiment: { belief: 'How many evenings is it really?', audience: 'me', status: 'planned' } },
    });
    expect(await question()).toMatchObject({ experiment: { name: 'Count them for a month' }, goal: null });
    const again = await core.call('explore.futureQuestionToExperiment', { id, name: 'Again' });
    expect(again).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    await core.must('changes.undo', { act });
    expect([(await question())?.experiment, await core.must('explore.experiments', {})]).toEqual([null, []]);
    await core.must('changes.redo', { act });
    const experiment = (await question())?.experiment?.id ?? '';
    await core.must('explore.trashExperiment', { id: experiment });
    expect((await question())?.experiment).toBeNull();
    await core.must('trash.restore', { kind: 'experiment', id: experiment });
    expect((await question())?.experiment?.id).toBe(experiment);
    await core.must('explore.trashExperiment', { id: experiment });
    await core.must('trash.purge', { item: null });
    expect(await question()).toMatchObject({ experiment: null });
  });

  test('become a goal in one act, with the tie kept while it is there', async () => {
    const { core, id, question } = await asked();
    const input = { id, title: 'Two evenings a week at most' };
    expect(await core.call('explore.futureQuestionToGoal', input, act)).toMatchObject({ ok: true });
    const tied = await question();
    expect(tied).toMatchObject({ goal: { title: input.title }, experiment: null });
    expect(await core.must('goals.get', { id: tied?.goal?.id ?? '' })).toMatchObject({ status: 'next' });
    const again = await core.call('explore.futureQuestionToGoal', input);
    expect(again).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    await core.must('changes.undo', { act });
    expect([(await question())?.goal, await core.must('goals.list', {})]).toEqual([null, []]);
    await core.must('changes.redo', { act });
    await core.must('goals.trash', { id: tied?.goal?.id ?? '' });
    expect((await question())?.goal).toBeNull();
    await core.must('trash.purge', { item: null });
    expect(await question()).toMatchObject({ goal: null });
    expect(await core.must('vault.verify', { job: 'check' })).toMatchObject({ ok: true });
  });

  test('of what is not there are refused', async () => {
    const { core, first, id } = await asked();
    const refusals: [string, object, string][] = [
      ['explore.addFutureQuestion', { future: absent, text: 'x' }, 'not-found'],
      ['explore.addFutureQuestion', { future: first.id, text: ' ' }, 'invalid'],
      ['explore.saveFutureQuestion', { id: absent, text: 'x' }, 'not-found'],
      ['explore.removeFutureQuestion', { id: absent }, 'not-found'],
      ['explore.futureQuestionToGoal', { id: absent, title: 'x' }, 'not-found'],
    ];
    for (const [name, input, kind] of refusals)
      expect(await core.call(name, input), name).toMatchObject({ ok: false, error: { kind } });
    await core.must('explore.trashFuture', { id: first.id });
    expect(await core.call('explore.saveFutureQuestion', { id, text: 'x' })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });
});
