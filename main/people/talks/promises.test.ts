import { describe, expect, test } from 'vitest';
import { absent } from '#tests/support/board.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

async function withPeople() {
  const core = await createTestCore();
  const ana = await core.must('people.add', { name: 'Ana' });
  const goal = await core.must('goals.add', { title: 'Know the harbour', status: 'active' });
  return { core, ana, goal };
}

async function promised(core: TestCore, id: string) {
  const found = (await core.must('people.promises', {})).find((promise) => promise.id === id);
  if (found === undefined) throw new Error('no such promise');
  return found;
}

describe('a promise', () => {
  test('is to somebody or by them, from a talk or not, and counted', async () => {
    const { core, ana } = await withPeople();
    const talk = await core.must('people.addConversation', { people: [ana.id], name: 'Coffee' });
    const mine = await core.must('people.addPromise', {
      person: ana.id,
      conversation: talk.id,
      by: 'me',
      text: 'Send her the card',
      due: '2026-03-09',
    });
    expect(mine).toMatchObject({
      person: { name: 'Ana' },
      conversation: { id: talk.id, name: 'Coffee' },
      due: '2026-03-09',
      doneOn: null,
      step: null,
      revision: 1,
    });
    const theirs = await core.must('people.addPromise', { person: ana.id, by: 'them', text: 'Ask Ruth' });
    expect(await core.must('people.promises', { person: ana.id })).toEqual([mine, theirs]);
    expect((await core.must('people.conversation', { id: talk.id })).promises).toEqual([mine]);
    expect(await core.must('vault.stats', {})).toMatchObject({ promises: 2 });
    await core.must('people.trashConversation', { id: talk.id });
    expect((await promised(core, mine.id)).conversation).toBeNull();
    await expect(core.must('people.addPromise', { person: absent, by: 'me', text: 'x' })).rejects.toThrow(
      ': not-found:',
    );
  });

  test('stands in an order: open ones by their day, then what was kept, the latest first', async () => {
    const { core, ana } = await withPeople();
    const add = async (text: string, due: string | null) =>
      await core.must('people.addPromise', { person: ana.id, by: 'me', text, due });
    const first = await add('Kept first', null);
    await add('Some day', null);
    await add('Later', '2026-05-01');
    await add('Long ago', '2025-05-01');
    const last = await add('Kept last', null);
    await core.must('people.tickPromise', { id: first.id, done: true });
    core.clock.advance(86_400_000);
    await core.must('people.tickPromise', { id: last.id, done: true });
    expect((await core.must('people.promises', {})).map(({ text }) => text)).toEqual([
      'Long ago',
      'Later',
      'Some day',
      'Kept last',
      'Kept first',
    ]);
  });

  test('is saved by revision, ticked, taken away, and each of it undone', async () => {
    const { core, ana } = await withPeople();
    const { id, revision } = await core.must('people.addPromise', {
      person: ana.id,
      by: 'me',
      text: 'Write',
    });
    const saved = await core.act('people.savePromise', {
      id,
      revision,
      by: 'them',
      text: 'Call',
      due: '2026-04-01',
    });
    expect(saved.value).toMatchObject({ by: 'them', text: 'Call', due: '2026-04-01', revision: 2 });
    await expect(
      core.must('people.savePromise', { id, revision, by: 'me', text: 'x', due: null }),
    ).rejects.toThrow(': conflict:');
    const ticked = await core.act('people.tickPromise', { id, done: true });
    expect(ticked.value.doneOn).toBe('2026-03-04');
    await ticked.undo();
    expect((await promised(core, id)).doneOn).toBeNull();
    await saved.undo();
    expect(await promised(core, id)).toMatchObject({ by: 'me', text: 'Write', due: null });
    const removed = await core.act('people.removePromise', { id });
    expect(await core.must('people.promises', {})).toEqual([]);
    await removed.undo();
    expect(await promised(core, id)).toMatchObject({ text: 'Write' });
    expect(listKeptStates(core.vault.opened().db, 'promise', id).length).toBeGreaterThan(3);
  });

  test('goes out of sight with its person, and for ever with them', async () => {
    const { core, ana } = await withPeople();
    const { id } = await core.must('people.addPromise', { person: ana.id, by: 'me', text: 'Write' });
    await core.must('people.tickPromise', { id, done: true });
    await core.must('people.trash', { id: ana.id });
    expect(await core.must('people.promises', {})).toEqual([]);
    expect(await core.must('vault.stats', {})).toMatchObject({ promises: 0 });
    expect(await core.must('trash.previewPurge', { item: { kind: 'person', id: ana.id } })).toMatchObject({
      versions: 2,
    });
    await core.must('trash.purge', { item: { kind: 'person', id: ana.id } });
    expect(listKeptStates(core.vault.opened().db, 'promise', id)).toEqual([]);
  });
});

describe('a promise that is a step of a goal', () => {
  async function withStep() {
    const { core, ana, goal } = await withPeople();
    const made = await core.act('people.addPromise', {
      person: ana.id,
      by: 'me',
      text: 'Send her the card',
      due: '2026-03-09',
      goal: goal.id,
    });
    const step = async () => {
      const [only] = await core.must('goals.steps', { goal: goal.id });
      if (only === undefined) throw new Error('no step');
      return only;
    };
    return { core, ana, goal, made, id: made.value.id, step };
  }

  test('is written with it in one act, and one undo takes both away', async () => {
    const { core, goal, made, step } = await withStep();
    expect(await step()).toMatchObject({ title: 'Send her the card', due: '2026-03-09', doneAt: null });
    expect(made.value).toMatchObject({ step: { goal: { id: goal.id } }, due: '2026-03-09' });
    await made.undo();
    expect(await core.must('goals.steps', { goal: goal.id })).toEqual([]);
    expect(await core.must('people.promises', {})).toEqual([]);
    await made.redo();
    expect(await core.must('people.promises', {})).toMatchObject([{ step: { goal: { id: goal.id } } }]);
  });

  test('is done in both places, wherever it is ticked', async () => {
    const { core, id, step } = await withStep();
    const ticked = await core.act('goals.tickStep', { id: (await step()).id, done: true });
    expect((await promised(core, id)).doneOn).toBe('2026-03-04');
    await ticked.undo();
    expect((await promised(core, id)).doneOn).toBeNull();
    const here = await core.act('people.tickPromise', { id, done: true });
    expect((await step()).doneAt).not.toBeNull();
    await here.undo();
    expect((await step()).doneAt).toBeNull();
  });

  test('has one day and one name, wherever they are changed', async () => {
    const { core, id, made, step } = await withStep();
    const now = await step();
    await core.must('goals.saveStep', { ...now, due: '2026-03-15' });
    expect((await promised(core, id)).due).toBe('2026-03-15');
    const saved = await core.must('people.savePromise', {
      ...made.value,
      text: 'Bring her the card',
      due: '2026-03-20',
    });
    expect(saved).toMatchObject({ text: 'Bring her the card', due: '2026-03-20' });
    expect(await step()).toMatchObject({ title: 'Bring her the card', due: '2026-03-20' });
    await expect(core.must('people.savePromise', { ...saved, by: 'them' })).rejects.toThrow(': invalid:');
  });

  test('stands by itself once the step is gone, as it stood last', async () => {
    const { core, goal, id, step } = await withStep();
    await core.must('people.tickPromise', { id, done: true });
    await core.must('goals.removeStep', { id: (await step()).id });
    const alone = await promised(core, id);
    expect(alone).toMatchObject({ step: null, due: '2026-03-09', doneOn: '2026-03-04' });
    await core.must('people.tickPromise', { id, done: false });
    const again = await core.must('people.promiseToStep', { id, goal: goal.id });
    expect(again.step).toMatchObject({ goal: { id: goal.id } });
    await expect(core.must('people.promiseToStep', { id, goal: goal.id })).rejects.toThrow(': invalid:');
  });

  test('is never one that somebody else gave', async () => {
    const { core, ana, goal } = await withStep();
    await expect(
      core.must('people.addPromise', { person: ana.id, by: 'them', text: 'x', goal: goal.id }),
    ).rejects.toThrow(': invalid:');
    expect(await core.must('people.promises', {})).toHaveLength(1);
  });

  test('is kept when the goal is put away, and is its step again when that comes back', async () => {
    const { core, goal, id } = await withStep();
    await core.must('goals.trash', { id: goal.id });
    expect(await promised(core, id)).toMatchObject({ step: null, due: '2026-03-09' });
    await core.must('trash.restore', { kind: 'goal', id: goal.id });
    expect(await promised(core, id)).toMatchObject({ step: { goal: { id: goal.id } } });
  });
});
