// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { restoreRecord } from '#renderer/commands/common/restore-record.ts';
import { saveClaim } from '#renderer/commands/common/save-claim.ts';
import { saveGoal } from '#renderer/commands/common/save-goal.ts';
import { redo, run, undo } from '#renderer/commands/run.ts';
import { moveGoal } from '#renderer/goals/commands/move-goal.ts';
import { placeGoal } from '#renderer/goals/commands/place-goal.ts';
import { tickMilestone } from '#renderer/goals/commands/tick-milestone.ts';
import { tickStep } from '#renderer/goals/commands/tick-step.ts';
import { describeEntries } from '#renderer/journal/commands/describe-entries.ts';
import { trashEntries } from '#renderer/journal/commands/trash-entries.ts';
import { api, type CallName, type Input, type QueryName } from '#shared/api.ts';
import type { Goal } from '#shared/goals/goals.ts';
import { until } from '#tests/support/until.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { readsOfAMove, readsOfItsUndo } from './reads.ts';

let core: TestCore;
let navigate: (to: string) => Promise<void>;
let underway = 0;
const asked: QueryName[] = [];

/** Lets the window come to rest: nothing is asked any more, through as many turns as its parts may put something off. */
async function atRest(): Promise<void> {
  for (let turns = 0; turns < 40; turns += 1) {
    const before = asked.length;
    await new Promise((resolve) => setTimeout(resolve));
    if (underway > 0 || asked.length !== before) turns = 0;
  }
}

/** What the window reads because of an act. */
async function readsOf(act: () => Promise<unknown>): Promise<QueryName[]> {
  await atRest();
  asked.length = 0;
  await act();
  await atRest();
  return [...asked];
}

/** Goes to a screen, which is known by its heading: its words may stand on the one before, and its code may still be on its way. */
async function show(to: string, heading: string, words = ''): Promise<void> {
  await navigate(to);
  await until(
    `${to} is shown`,
    () =>
      [...document.querySelectorAll('h1')].some(({ textContent }) => textContent === heading) &&
      document.body.textContent?.includes(words),
  );
  await atRest();
}

/** The whole window, on a core with the sample year, with its reads counted at the bridge. */
beforeAll(async () => {
  core = await createTestCore();
  await core.must('transfer.addSample', {});
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  Object.assign(window, {
    waymark: {
      call: async <N extends CallName>(name: N, input: Input<N>, act?: string) => {
        if (api[name].type === 'query') asked.push(name as QueryName);
        underway += 1;
        try {
          return await core.call(name, input, act);
        } finally {
          underway -= 1;
        }
      },
      on: (event: string, listener: (data: unknown) => void) =>
        core.subscribe((name, data) => {
          if (name === event) listener(data);
        }),
    },
  });
  document.body.innerHTML = '<div id="root"></div>';
  const { router } = await import('#renderer/app/routes.tsx');
  navigate = (to) => router.navigate({ to });
  await import('#renderer/app/main.tsx');
});

/** An active goal with milestones, and another one. */
async function goals(): Promise<{ goal: Goal; other: Goal }> {
  const active = (await core.must('goals.list', {})).filter(({ status }) => status === 'active');
  const goal = active.find(({ milestones }) => milestones.length > 1);
  const other = active.find((each) => each !== goal);
  if (goal === undefined || other === undefined) throw new Error('the sample has no such goals');
  return { goal, other };
}

describe('on the board', () => {
  beforeEach(() => show('/goals', 'Goals', 'Someday'));

  it('a move to another column reads nothing, and its undo one goal', async () => {
    const { goal } = await goals();
    const move = { id: goal.id, status: 'next', before: null } as const;
    expect(await readsOf(() => run(moveGoal, move, goal.title))).toEqual(readsOfAMove);
    expect(await readsOf(undo)).toEqual(readsOfItsUndo);
    expect(await readsOf(redo)).toEqual(readsOfItsUndo);
    expect(await readsOf(undo)).toEqual(readsOfItsUndo);
    expect((await core.must('goals.get', { id: goal.id })).status).toBe('active');
  });

  it('a move within a column reads nothing, nor does its undo', async () => {
    const { goal, other } = await goals();
    const move = { id: goal.id, status: 'active', before: other.id } as const;
    expect(await readsOf(() => run(moveGoal, move, goal.title))).toEqual([]);
    expect(await readsOf(undo)).toEqual([]);
    expect(await readsOf(redo)).toEqual([]);
  });

  it('another horizon reads nothing, and its undo one goal', async () => {
    const { goal } = await goals();
    const horizon = goal.horizon === 'year' ? 'quarter' : 'year';
    expect(await readsOf(() => run(placeGoal, { id: goal.id, horizon }, goal.title))).toEqual([]);
    expect(await readsOf(undo)).toEqual(['goals.get']);
  });
});

describe('on the sheet of a goal', () => {
  beforeEach(async () => {
    const { goal } = await goals();
    await show(`/goals/${goal.id}`, goal.title, goal.why);
  });

  it('a ticked milestone reads nothing, and its undo one goal', async () => {
    const [milestone] = (await goals()).goal.milestones;
    if (milestone === undefined) throw new Error('the goal has no milestone');
    const tick = { id: milestone.id, done: milestone.doneAt === null };
    expect(await readsOf(() => run(tickMilestone, tick, milestone.title))).toEqual([]);
    expect(await readsOf(undo)).toEqual(['goals.get']);
  });

  it('a ticked step reads its goal, and its undo the goal and its steps', async () => {
    const { goal } = await goals();
    const step = (await core.must('goals.steps', { goal: goal.id })).find(({ repeat }) => repeat === null);
    if (step === undefined) throw new Error('the goal has no step');
    const tick = { id: step.id, done: step.doneAt === null };
    expect(await readsOf(() => run(tickStep, tick, step.title))).toEqual(['goals.get']);
    expect((await readsOf(undo)).sort()).toEqual(['goals.get', 'goals.steps']);
    expect((await readsOf(redo)).sort()).toEqual(['goals.get', 'goals.steps']);
  });

  it('a saved field reads nothing, and its undo one goal', async () => {
    const { goal } = await goals();
    const saved = { ...goal, why: 'Other words' };
    expect(await readsOf(() => run(saveGoal, saved, goal.title))).toEqual([]);
    expect(await readsOf(undo)).toEqual(['goals.get']);
  });

  it('a saved title reads what tells of its turns, and no list', async () => {
    const { goal } = await goals();
    const saved = { ...goal, title: 'Other words' };
    expect(await readsOf(() => run(saveGoal, saved, goal.title))).toEqual(['goals.transitions']);
    expect((await readsOf(undo)).sort()).toEqual(['goals.get', 'goals.transitions']);
  });
});

it('a saved claim reads nothing on its page, and its undo the claims of its kind', async () => {
  await show('/compass/values', 'Values', 'What you would defend');
  const [value] = await core.must('reflection.claims', { kind: 'value' });
  if (value?.kind !== 'value') throw new Error('the sample has no value');
  const saved = { ...value, description: 'Other words' };
  expect(await readsOf(() => run(saveClaim, saved, value.name))).toEqual([]);
  expect(await readsOf(undo)).toEqual(['reflection.claims']);
});

it('what is put back from the trash reads nothing there, and its undo the trash', async () => {
  const [value] = await core.must('reflection.claims', { kind: 'value' });
  if (value === undefined) throw new Error('the sample has no value');
  await core.must('reflection.trashClaim', { id: value.id });
  await show('/trash', 'Trash', value.name);
  const back = { kind: 'value', id: value.id } as const;
  expect(await readsOf(() => run(restoreRecord, back, value.name))).toEqual([]);
  expect(await readsOf(undo)).toEqual(['trash.list']);
  expect(await readsOf(redo)).toEqual(['trash.list']);
});

it('acts on many entries read what shows entries, and no templates, prompts or goals', async () => {
  await show('/journal', 'Journal');
  const { entries } = await core.must('journal.list', {});
  const some = entries.slice(0, 3).map(({ id }) => ({ id, changes: {} }));
  const others = /^(goals|reflection)\.|templates|templateRules|prompt/;
  const tagged = await readsOf(() => run(describeEntries, { entries: some, addTags: ['harbour'] }));
  expect(tagged.filter((name) => others.test(name))).toEqual([]);
  const trashed = await readsOf(() => run(trashEntries, { ids: some.map(({ id }) => id) }));
  expect(trashed.filter((name) => others.test(name))).toEqual([]);
  const undone = await readsOf(undo);
  expect(undone.filter((name) => others.test(name))).toEqual([]);
});
