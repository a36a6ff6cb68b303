import { describe, expect, test } from 'vitest';
import { absent } from '#tests/support/board.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { countStatements } from '#tests/support/statements.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { listExperiments } from './read.ts';

const act = '0198a2b4-0000-7000-8000-000000000001';

async function withAll() {
  const core = await createTestCore();
  const option = await core.must('explore.addOption', { name: 'Harbour pilot', status: 'trying' });
  const goal = await core.must('goals.add', { title: 'Know the harbour', status: 'active' });
  const value = await core.must('reflection.addClaim', { kind: 'value', name: 'The sea' });
  const strength = await core.must('reflection.addClaim', { kind: 'strength', name: 'Calm' });
  const begun = await core.must('explore.addExperiment', {
    name: 'A day on the pilot boat',
    belief: 'I stay calm when it is loud.',
    sort: 'shadow',
    test: 'Ask Ruth for one day.',
    on: '2026-03-20',
    option: option.id,
  });
  return { core, option, goal, value, strength, begun };
}

const get = (core: TestCore, id: string) => core.must('explore.experiment', { id });
const seen = {
  saw: 'I was calm, and seasick.',
  energy: 4,
  engagement: 5,
  verdict: 'holds',
  change: 'Ask for a second day.',
  doneOn: '2026-03-20',
} as const;

describe('an experiment', () => {
  test('is planned with a belief and the smallest test of it, and found by its words', async () => {
    const { core, option, begun } = await withAll();
    expect(begun).toMatchObject({
      status: 'planned',
      sort: 'shadow',
      on: '2026-03-20',
      option: { id: option.id, name: 'Harbour pilot' },
      step: null,
      claims: [],
      verdict: 'unknown',
      energy: null,
      doneOn: null,
      audience: 'mentor',
      revision: 1,
    });
    const bare = await core.must('explore.addExperiment', { name: 'Bare' });
    expect(bare).toMatchObject({ sort: 'other', belief: '', on: null, option: null });
    expect((await core.must('search.find', { text: 'loud' })).results).toMatchObject([
      { kind: 'experiment', id: begun.id },
    ]);
    expect(await core.must('vault.stats', {})).toMatchObject({ experiments: 2 });
    expect(await core.must('explore.experiments', { option: option.id })).toEqual([begun]);
  });

  test('is for those who may see the option that it tests', async () => {
    const { core, option } = await withAll();
    await core.must('explore.saveOption', { ...option, audience: 'me' });
    expect(await core.must('explore.addExperiment', { name: 'Quiet', option: option.id })).toMatchObject({
      audience: 'me',
    });
  });

  test('stands in an order: planned ones by their day, then what was done, then what was dropped', async () => {
    const core = await createTestCore();
    const add = async (name: string, on: string | null = null) =>
      await core.must('explore.addExperiment', { name, on });
    await add('Open');
    await add('Late', '2026-05-01');
    await add('Soon', '2026-04-01');
    for (const [name, doneOn] of [
      ['First', '2026-01-01'],
      ['Then', '2026-02-01'],
    ] as const) {
      const { id, revision } = await add(name);
      await core.must('explore.finishExperiment', { ...seen, id, revision, doneOn });
    }
    const { id } = await add('Dropped', '2026-03-01');
    await core.must('explore.setExperimentStatus', { id, status: 'dropped' });
    expect((await core.must('explore.experiments', {})).map(({ name }) => name)).toEqual([
      'Soon',
      'Late',
      'Open',
      'Then',
      'First',
      'Dropped',
    ]);
  });

  test('is saved by revision; where it stands and what it tests leave a draft as it is', async () => {
    const { core, begun } = await withAll();
    const { id } = begun;
    await core.must('explore.setExperimentStatus', { id, status: 'dropped' });
    await core.must('explore.setExperimentOption', { id, option: null });
    expect(await get(core, id)).toMatchObject({ status: 'dropped', option: null, revision: 1 });
    await core.must('explore.setExperimentStatus', { id, status: 'planned' });
    const saved = await core.must('explore.saveExperiment', { ...begun, belief: 'I stay calm.' });
    expect(saved).toMatchObject({ belief: 'I stay calm.', revision: 2 });
    expect(await core.must('explore.saveExperiment', { ...saved })).toMatchObject({ revision: 2 });
    const late = await core.call('explore.saveExperiment', { ...begun, name: 'Late' });
    expect(late).toMatchObject({ ok: false, error: { kind: 'conflict', details: { revision: 2 } } });
    const finish = await core.call('explore.finishExperiment', { ...seen, id, revision: 1 });
    expect(finish).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    const kept = listKeptStates(core.vault.opened().db, 'experiment', id);
    expect(kept.map(({ change }) => change)).toEqual(['edit', 'move', 'link', 'move']);
  });

  test('is about claims, once each, and follows one that became another', async () => {
    const { core, begun, value, strength } = await withAll();
    const tie = { experiment: begun.id, kind: 'strength', id: strength.id } as const;
    await core.must('explore.tieExperiment', tie);
    await core.must('explore.tieExperiment', tie);
    expect((await get(core, begun.id)).claims).toEqual([{ kind: 'strength', id: strength.id, name: 'Calm' }]);
    const wrong = await core.call('explore.tieExperiment', { ...tie, id: value.id });
    expect(wrong).toMatchObject({ error: { kind: 'not-found' } });
    const other = await core.must('reflection.addClaim', { kind: 'strength', name: 'Steady' });
    await core.must('reflection.mergeClaims', { from: strength.id, into: other.id });
    expect((await get(core, begun.id)).claims).toMatchObject([{ name: 'Steady' }]);
    await core.must('explore.untieExperiment', { ...tie, id: other.id });
    await core.must('explore.untieExperiment', { ...tie, id: other.id });
    expect((await get(core, begun.id)).claims).toEqual([]);
  });

  test('waits for its option and its step while they are put away, and outlives them', async () => {
    const { core, begun, option, goal } = await withAll();
    const { id } = begun;
    const made = await core.must('explore.experimentToStep', { id, goal: goal.id });
    const step = made.step?.id ?? '';
    await core.must('explore.trashOption', { id: option.id });
    const removed = await core.act('goals.removeStep', { id: step });
    expect(await get(core, id)).toMatchObject({ option: null, step: null });
    await core.must('trash.restore', { kind: 'option', id: option.id });
    await removed.undo();
    expect(await get(core, id)).toMatchObject({ option: { id: option.id }, step: { id: step } });
    await core.must('goals.trash', { id: goal.id });
    expect((await get(core, id)).step).toBeNull();
    await core.must('explore.trashOption', { id: option.id });
    await core.must('trash.purge', { item: null });
    expect(await get(core, id)).toMatchObject({ option: null, step: null });
    const other = await core.must('goals.add', { title: 'Another', status: 'next' });
    const again = await core.must('explore.experimentToStep', { id, goal: other.id });
    expect(again.step?.goal).toEqual({ id: other.id, title: 'Another' });
    expect(await core.must('vault.verify', { job: 'check' })).toMatchObject({ ok: true });
  });

  test('goes to the trash, comes back, and goes for ever with its ties', async () => {
    const { core, begun, strength } = await withAll();
    const { id } = begun;
    await core.must('explore.tieExperiment', { experiment: id, kind: 'strength', id: strength.id });
    await core.must('explore.trashExperiment', { id });
    expect(await core.must('explore.experiments', {})).toEqual([]);
    expect(await core.call('explore.experiment', { id })).toMatchObject({ error: { kind: 'not-found' } });
    await core.must('trash.restore', { kind: 'experiment', id });
    expect((await get(core, id)).claims).toHaveLength(1);
    await core.must('explore.trashExperiment', { id });
    expect(await core.must('trash.previewPurge', { item: { kind: 'experiment', id } })).toMatchObject({
      items: 1,
    });
    await core.must('trash.purge', { item: { kind: 'experiment', id } });
    const { db } = core.vault.opened();
    expect(db.prepare("SELECT count(*) FROM links WHERE from_kind = 'experiment'").pluck().get()).toBe(0);
    expect(await core.must('vault.verify', { job: 'check' })).toMatchObject({ ok: true });
  });
});

describe('a step that is an experiment', () => {
  test('is made in one act, is undone and made again, and there is one at a time', async () => {
    const { core, begun, goal } = await withAll();
    const { id } = begun;
    const steps = () => core.must('goals.steps', { goal: goal.id });
    expect(await core.call('explore.experimentToStep', { id, goal: goal.id }, act)).toMatchObject({
      ok: true,
    });
    expect(await get(core, id)).toMatchObject({
      step: { done: false, goal: { id: goal.id, title: 'Know the harbour' } },
    });
    expect(await steps()).toMatchObject([{ title: begun.name, due: '2026-03-20' }]);
    const second = await core.call('explore.experimentToStep', { id, goal: goal.id });
    expect(second).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    await core.must('changes.undo', { act });
    expect([(await get(core, id)).step, await steps()]).toEqual([null, []]);
    await core.must('changes.redo', { act });
    expect([(await get(core, id)).step?.goal.id, (await steps()).length]).toEqual([goal.id, 1]);
  });
});

describe('finishing an experiment', () => {
  test('writes what was seen and does what follows, in one act that is undone and done again', async () => {
    const { core, begun, option, goal, value, strength } = await withAll();
    const { id } = begun;
    await core.must('explore.experimentToStep', { id, goal: goal.id });
    const asked = {
      ...seen,
      id,
      revision: 1,
      move: { status: 'pursuing', reason: 'The day was good.' },
      evidence: [
        { claim: strength.id, stance: 'supports', words: 'Calm on the boat.' },
        { claim: value.id, stance: 'contradicts', words: 'I was seasick.' },
      ],
      tickStep: true,
    };
    expect(await core.call('explore.finishExperiment', asked, act)).toMatchObject({ ok: true });
    const all = async () => ({
      experiment: await get(core, id),
      option: await core.must('explore.option', { id: option.id }),
      strength: (await core.must('reflection.claim', { id: strength.id })).evidence,
      value: (await core.must('reflection.claim', { id: value.id })).evidence,
      steps: await core.must('goals.steps', { goal: goal.id }),
    });
    const after = {
      experiment: {
        ...seen,
        status: 'done',
        step: { done: true },
        claims: [{ name: 'The sea' }, { name: 'Calm' }],
      },
      option: { status: 'pursuing', reason: 'The day was good.' },
      strength: [{ stance: 'supports', words: 'Calm on the boat.' }],
      value: [{ stance: 'contradicts', words: 'I was seasick.' }],
      steps: [{ doneAt: expect.any(String) }],
    };
    expect(await all()).toMatchObject(after);
    await core.must('changes.undo', { act });
    expect(await all()).toMatchObject({
      experiment: { saw: '', status: 'planned', doneOn: null, step: { done: false }, claims: [] },
      option: { status: 'trying', reason: '' },
      strength: [],
      value: [],
      steps: [{ doneAt: null }],
    });
    await core.must('changes.redo', { act });
    expect(await all()).toMatchObject(after);
    expect(await core.must('vault.verify', { job: 'check' })).toMatchObject({ ok: true });
  });

  test('is all or nothing', async () => {
    const { core, begun, option, strength } = await withAll();
    const { id } = begun;
    const before = await get(core, id);
    const good = { claim: strength.id, stance: 'supports', words: 'Calm.' };
    const move = { status: 'no', reason: '' };
    const refusals: [object, string][] = [
      [{ move, evidence: [good, { ...good, claim: absent }] }, 'not-found'],
      [{ move, evidence: [{ ...good, words: ' ' }] }, 'invalid'],
      [{ move, evidence: [good], tickStep: true }, 'invalid'],
    ];
    for (const [what, kind] of refusals) {
      expect(
        await core.call('explore.finishExperiment', { ...seen, id, revision: 1, ...what }),
      ).toMatchObject({ ok: false, error: { kind } });
      expect(await get(core, id)).toEqual(before);
      expect(await core.must('explore.option', { id: option.id })).toMatchObject({ status: 'trying' });
      expect((await core.must('reflection.claim', { id: strength.id })).evidence).toEqual([]);
    }
    const alone = await core.must('explore.addExperiment', { name: 'Alone' });
    expect(
      await core.call('explore.finishExperiment', { ...seen, id: alone.id, revision: 1, move }),
    ).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  });
});

test('a list of many is read in as few statements as a list of few', async () => {
  const statements: number[] = [];
  for (const count of [2, 40]) {
    const core = await createTestCore();
    for (let number = 0; number < count; number += 1) {
      await core.must('explore.addExperiment', { name: `Number ${String(number)}` });
    }
    const { db } = core.vault.opened();
    statements.push(countStatements(db, () => expect(listExperiments(db)).toHaveLength(count)));
  }
  expect(statements[1]).toBe(statements[0]);
});
