import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Goal } from '#shared/goals/goal.ts';
import { goalStatuses } from '#shared/goals/sheet.ts';
import { isPaused } from '#shared/goals/transitions.ts';
import { type ItemPage, type ItemStatus, itemStatuses } from '#shared/learning/items.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { countTime } from './one-thing.ts';

const today = '2026-03-04';

async function withGoal(shape: Goal['shape'] = 'practice') {
  const core = await createTestCore();
  const goal = await core.must('goals.add', { title: 'Facilitation with Ruth', status: 'active' });
  await core.must('goals.save', { ...goal, shape, due: '2026-06-30' });
  return { core, goal: goal.id };
}

async function withBoth() {
  const { core, goal } = await withGoal();
  const act = await core.act('learning.itemFromGoal', { goal });
  return { core, goal, item: act.value.id, act };
}

const itemOf = (core: TestCore, id: string): Promise<ItemPage> => core.must('learning.item', { id });
const goalOf = (core: TestCore, id: string): Promise<Goal> => core.must('goals.get', { id });

test('practice and learning goals are listed by themselves, and once when they are an item', async () => {
  const { core, goal } = await withGoal();
  await core.must('goals.add', { title: 'A result', status: 'active' });
  const before = await core.must('learning.items', {});
  expect(before).toMatchObject({ items: [], goals: [{ id: goal, status: 'doing', due: '2026-06-30' }] });
  const act = await core.act('learning.itemFromGoal', { goal });
  expect(act.value).toMatchObject({
    isGoal: true,
    name: 'Facilitation with Ruth',
    status: 'doing',
    sort: 'practice',
  });
  expect((await core.must('learning.itemFromGoal', { goal })).id).toBe(act.value.id);
  expect(await core.must('learning.items', {})).toMatchObject({ items: [{ id: act.value.id }], goals: [] });
  await act.undo();
  expect((await core.must('learning.items', {})).goals).toHaveLength(1);
  await act.redo();
  expect((await core.must('learning.items', {})).goals).toEqual([]);
});

test('title, day, audience and state are one truth, whichever side they are changed from', async () => {
  const { core, goal, item } = await withBoth();
  const rename = await core.act('goals.save', {
    ...(await goalOf(core, goal)),
    title: 'Zanzibar',
    audience: 'me',
  });
  expect(await itemOf(core, item)).toMatchObject({ name: 'Zanzibar', audience: 'me' });
  const found = async (text: string) =>
    (await core.must('search.find', { text })).results.map(({ kind }) => kind).sort();
  expect(await found('Zanzibar')).toEqual(['goal', 'learning']);
  await rename.undo();
  expect(await itemOf(core, item)).toMatchObject({ name: 'Facilitation with Ruth', audience: 'mentor' });
  expect(await found('Zanzibar')).toEqual([]);
  expect(await found('Facilitation')).toEqual(['goal', 'learning']);
  await rename.redo();
  expect(await found('Zanzibar')).toEqual(['goal', 'learning']);

  const save = await core.act('learning.saveItem', {
    ...(await itemOf(core, item)),
    name: 'With Ruth',
    targetOn: '2026-07-01',
    about: 'twelve evenings',
  });
  expect(await goalOf(core, goal)).toMatchObject({ title: 'With Ruth', due: '2026-07-01' });
  expect(save.value).toMatchObject({ name: 'With Ruth', targetOn: '2026-07-01', about: 'twelve evenings' });
  await save.undo();
  expect(await goalOf(core, goal)).toMatchObject({ title: 'Zanzibar', due: '2026-06-30' });
  expect(await found('twelve')).toEqual([]);
  await save.redo();
  expect(await found('With')).toEqual(['goal', 'learning']);
  expect(await found('twelve')).toEqual(['learning']);
  expect(await core.must('vault.verify', { job: 'verify' })).toMatchObject({ ok: true });
});

test('a draft of an item never sets a goal back that was renamed in the meantime', async () => {
  const { core, goal, item } = await withBoth();
  const draft = await itemOf(core, item);
  await core.must('goals.save', { ...(await goalOf(core, goal)), title: 'Renamed' });
  expect(await core.call('learning.saveItem', { ...draft, about: 'more' })).toMatchObject({
    ok: false,
    error: { kind: 'conflict' },
  });
  expect((await goalOf(core, goal)).title).toBe('Renamed');
});

test('each state of an item is one of the goal, and back', async () => {
  const { core, goal, item } = await withBoth();
  for (const status of ['paused', 'doing', 'done', 'wanted', 'paused', 'let-go', 'paused', 'done'] as const) {
    const before = (await itemOf(core, item)).status;
    const move = await core.act('learning.moveItem', { id: item, status, before: null });
    expect(move.value.status).toBe(status);
    expect(statusOf(await goalOf(core, goal))).toBe(status);
    await move.undo();
    expect((await itemOf(core, item)).status).toBe(before);
    await move.redo();
  }
  await core.must('goals.move', { id: goal, status: 'someday', before: null });
  expect((await itemOf(core, item)).status).toBe('wanted');
  // It waits as well as one that is next does.
  await core.must('learning.moveItem', { id: item, status: 'wanted', before: null });
  expect((await goalOf(core, goal)).status).toBe('someday');
});

function statusOf(goal: Goal): ItemStatus {
  if (goal.status === 'done' || goal.status === 'let-go') return goal.status;
  if (isPaused(goal, today)) return 'paused';
  return goal.status === 'active' ? 'doing' : 'wanted';
}

test('a goal in the trash, or gone for ever, leaves the item as its own thing with the last title', async () => {
  const { core, goal, item } = await withBoth();
  await core.must('goals.trash', { id: goal });
  expect(await itemOf(core, item)).toMatchObject({
    name: 'Facilitation with Ruth',
    status: 'doing',
    goalShown: null,
  });
  await core.must('trash.restore', { kind: 'goal', id: goal });
  expect(await itemOf(core, item)).toMatchObject({ isGoal: true, goalShown: { id: goal } });
  await core.must('goals.save', { ...(await goalOf(core, goal)), title: 'Last title' });
  await core.must('goals.trash', { id: goal });
  await core.must('trash.purge', { item: { kind: 'goal', id: goal } });
  expect(await itemOf(core, item)).toMatchObject({
    name: 'Last title',
    targetOn: '2026-06-30',
    status: 'doing',
    isGoal: false,
    goal: null,
  });
  expect(await core.must('vault.verify', { job: 'verify' })).toMatchObject({ ok: true });
});

test('an item that is changed while its goal is in the trash goes its own way', async () => {
  const { core, goal, item } = await withBoth();
  await core.must('goals.trash', { id: goal });
  const page = await itemOf(core, item);
  await core.must('learning.saveItem', { ...page, about: 'only a note' });
  expect((await itemOf(core, item)).isGoal).toBe(true);
  const save = await core.act('learning.saveItem', { ...(await itemOf(core, item)), name: 'My own' });
  expect(save.value).toMatchObject({ name: 'My own', isGoal: false });
  await save.undo();
  await core.must('learning.moveItem', { id: item, status: 'done', before: null });
  await core.must('trash.restore', { kind: 'goal', id: goal });
  expect(await itemOf(core, item)).toMatchObject({ status: 'done', isGoal: false });
  expect((await goalOf(core, goal)).status).toBe('active');
});

test('of an item a goal is made, with what is known; the two can be parted and joined again', async () => {
  const core = await createTestCore();
  const person = await core.must('people.add', { name: 'Ruth' });
  const skill = await core.must('reflection.addClaim', { kind: 'skill', name: 'Leading a workshop' });
  const added = await core.must('learning.addItem', { name: 'With Ruth', sort: 'practice', status: 'doing' });
  const said = {
    about: 'Evenings',
    targetHours: 25,
    targetOn: '2026-06-30',
    person: person.id,
    skill: skill.id,
  };
  await core.must('learning.saveItem', { ...added, ...said });
  const act = await core.act('learning.goalFromItem', { id: added.id });
  const goal = act.value.goal ?? '';
  expect(await goalOf(core, goal)).toMatchObject({
    title: 'With Ruth',
    shape: 'practice',
    status: 'active',
    due: '2026-06-30',
    specifics: 'Evenings',
    measure: { unit: 'hours', start: 0, target: 25, now: 0 },
    people: [{ id: person.id }],
    skills: [{ id: skill.id }],
  });
  expect(await core.call('learning.goalFromItem', { id: added.id })).toMatchObject({ ok: false });
  await act.undo();
  expect((await itemOf(core, added.id)).isGoal).toBe(false);
  expect(await core.must('goals.list', {})).toEqual([]);
  await act.redo();

  await core.must('goals.save', { ...(await goalOf(core, goal)), title: 'Renamed' });
  const part = await core.act('learning.partGoal', { id: added.id });
  expect(part.value).toMatchObject({
    name: 'Renamed',
    isGoal: false,
    goalShown: { id: goal },
    status: 'doing',
  });
  await core.must('goals.save', { ...(await goalOf(core, goal)), title: 'By itself' });
  expect((await itemOf(core, added.id)).name).toBe('Renamed');
  expect((await core.must('learning.items', {})).goals).toMatchObject([{ id: goal }]);
  expect(await core.must('learning.joinGoal', { id: added.id, goal })).toMatchObject({ name: 'By itself' });
  const second = await core.must('learning.addItem', { name: 'Second' });
  const result = await core.must('goals.add', { title: 'A result', status: 'active' });
  for (const other of [goal, result.id])
    expect(await core.call('learning.joinGoal', { id: second.id, goal: other })).toMatchObject({
      ok: false,
      error: { kind: 'invalid' },
    });
});

test('an item that comes back after another one became its goal goes on by itself', async () => {
  const { core, goal, item } = await withBoth();
  await core.must('learning.trashItem', { id: item });
  expect((await core.must('learning.items', {})).goals).toMatchObject([{ id: goal }]);
  const other = await core.must('learning.itemFromGoal', { goal });
  await core.must('trash.restore', { kind: 'learning', id: item });
  expect(await itemOf(core, item)).toMatchObject({ isGoal: false, name: 'Facilitation with Ruth' });
  expect((await itemOf(core, other.id)).isGoal).toBe(true);
});

test('time that is spent moves a measure of hours, and one of minutes, and no other', async () => {
  const { core, goal, item } = await withBoth();
  const { db } = core.vault.opened();
  const nowAfter = async (unit: string, minutes: number, target = 25) => {
    const measure = { unit, start: target < 0 ? 1 : 0, target, now: 1 };
    await core.must('goals.save', { ...(await goalOf(core, goal)), measure });
    countTime(db, core.clock, item, minutes);
    return (await goalOf(core, goal)).measure?.now;
  };
  expect(await nowAfter('hours', 90)).toBe(2.5);
  expect(await nowAfter('Stunden', -30)).toBe(0.5);
  expect(await nowAfter('minutes', 20)).toBe(21);
  expect(await nowAfter('workshops', 90)).toBe(1);
  expect(await nowAfter('hours', 90, -25)).toBe(1);
  expect((await core.must('goals.measured', { goal })).at(-1)).toMatchObject({ date: today });
  await core.must('goals.trash', { id: goal });
  expect(() => countTime(db, core.clock, item, 60)).not.toThrow();
});

/** One thing that somebody does with the goal or the item. */
const act = fc.oneof(
  fc.record({ do: fc.constant('rename' as const), title: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ do: fc.constant('name' as const), title: fc.constantFrom('d', 'e', 'f') }),
  fc.record({ do: fc.constant('moveGoal' as const), status: fc.constantFrom(...goalStatuses) }),
  fc.record({ do: fc.constant('moveItem' as const), status: fc.constantFrom(...itemStatuses) }),
  fc.record({
    do: fc.constantFrom(
      ...([
        'pause',
        'resume',
        'letGo',
        'trash',
        'restore',
        'trashItem',
        'restoreItem',
        'part',
        'join',
        'undo',
        'purge',
      ] as const),
    ),
  }),
);

test('whatever is done in whatever order, an item and the goal that it is never disagree', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
      const { core, goal, item } = await withBoth();
      const undos: (() => Promise<void>)[] = [];
      let lastTitle = 'Facilitation with Ruth';
      for (const each of acts) {
        core.clock.advance(60_000);
        const page = await core.call('learning.item', { id: item });
        const there = await core.call('goals.get', { id: goal });
        const doIt = async (): Promise<unknown> => {
          switch (each.do) {
            case 'rename':
              return there.ok && core.act('goals.save', { ...there.value, title: each.title });
            case 'name':
              return page.ok && core.act('learning.saveItem', { ...page.value, name: each.title });
            case 'moveGoal':
              return core.act('goals.move', { id: goal, status: each.status, before: null });
            case 'moveItem':
              return core.act('learning.moveItem', { id: item, status: each.status, before: null });
            case 'pause':
              return core.act('goals.pause', { id: goal, until: null });
            case 'resume':
              return core.act('goals.resume', { id: goal });
            case 'letGo':
              return core.act('goals.letGo', { id: goal, words: 'so' });
            case 'trash':
              return core.act('goals.trash', { id: goal });
            case 'trashItem':
              return core.act('learning.trashItem', { id: item });
            case 'restore':
              return core.act('trash.restore', { kind: 'goal', id: goal });
            case 'restoreItem':
              return core.act('trash.restore', { kind: 'learning', id: item });
            case 'part':
              return core.act('learning.partGoal', { id: item });
            case 'join':
              return core.act('learning.joinGoal', { id: item, goal });
            case 'undo':
              return undos.pop()?.();
            case 'purge':
              return core.must('trash.purge', { item: { kind: 'goal', id: goal } });
          }
        };
        // What cannot be is refused; what is looked at is that nothing half of it stays.
        const done = await doIt().catch(() => null);
        if (done !== null && typeof done === 'object' && 'undo' in done)
          undos.push(done.undo as () => Promise<void>);
        const now = await core.call('learning.item', { id: item });
        const its = await core.call('goals.get', { id: goal });
        const { items, goals } = await core.must('learning.items', {});
        const seen = [...items.filter((each) => each.isGoal && each.goal === goal), ...goals];
        if (its.ok) {
          lastTitle = its.value.title;
          expect(seen).toHaveLength(1);
          expect(seen[0]?.status).toBe(statusOf(its.value));
        }
        if (now.ok && now.value.isGoal && its.ok) {
          const { title: name, due: targetOn, audience } = its.value;
          expect(now.value).toMatchObject({ name, targetOn, audience, status: statusOf(its.value) });
        } else if (now.ok && now.value.isGoal) expect(now.value.name).toBe(lastTitle);
        if (now.ok) {
          const found = await core.must('search.find', { text: `"${now.value.name}"` });
          expect(found.results.map(({ id }) => id)).toContain(item);
        }
      }
      expect(await core.must('vault.verify', { job: 'verify' })).toMatchObject({ ok: true, problems: [] });
      await core.close();
    }),
    { numRuns: 10, seed: 15 },
  );
});
