import { describe, expect, it } from 'vitest';
import { damagedStates } from '#tests/support/history.ts';
import { createTestCore } from '#tests/support/vault.ts';

const day = 86_400_000;

/** Two goals with a milestone each, whose titles were changed on a later day. */
async function twoGoals() {
  const core = await createTestCore();
  const { db } = core.vault.opened();
  const dates = [core.clock.now().toISOString().slice(0, 10)];
  const [sail, teach] = [
    await core.must('goals.add', { title: 'Sail', status: 'active' }),
    await core.must('goals.add', { title: 'Teach', status: 'active' }),
  ];
  await core.must('goals.addMilestone', { goal: sail.id, title: 'Buy a boat' });
  await core.must('goals.addMilestone', { goal: teach.id, title: 'First evening' });
  core.clock.advance(2 * day);
  for (const { id } of [sail, teach]) {
    const goal = await core.must('goals.get', { id });
    await core.must('goals.save', { ...goal, title: `${goal.title} more`, revision: goal.revision });
    const [milestone] = goal.milestones;
    await core.must('goals.tickMilestone', { id: milestone?.id ?? '', done: true });
  }
  const [from = ''] = dates;
  const to = core.clock.now().toISOString().slice(0, 10);
  const damage = (kind: string, record: string, sql: string) =>
    db.prepare(`UPDATE history SET state = ${sql} WHERE kind = ? AND record = ?`).run(kind, record);
  const milestoneOf = async (id: string) => (await core.must('goals.get', { id })).milestones[0]?.id ?? '';
  return { core, db, sail, teach, from, to, damage, milestoneOf };
}

describe.each(damagedStates('title'))('a kept state that %s', (_, sql) => {
  it('costs its goal its own day, and no other goal', async () => {
    const { core, sail, teach, from, to, damage } = await twoGoals();
    damage('goal', sail.id, sql);
    expect(await core.must('goals.asOf', { date: from })).toMatchObject({
      goals: [{ title: 'Teach', milestones: [{ title: 'First evening' }] }],
      unreadable: 1,
    });
    expect(await core.must('goals.changesBetween', { from, to })).toMatchObject([
      { id: teach.id, became: 'changed', changes: [{ field: 'title' }, { change: 'done' }] },
      { id: sail.id, title: 'Sail more', became: 'unreadable', changes: [] },
    ]);
    const story = await core.must('goals.story', { goal: sail.id });
    expect(story.map(({ what }) => what)).toContain('unreadable');
    const other = await core.must('goals.story', { goal: teach.id });
    expect(other.map(({ what }) => what)).not.toContain('unreadable');
    expect(await core.must('goals.list', {})).toHaveLength(2);
  });

  it('costs a milestone its own day, and its goal nothing', async () => {
    const { core, sail, teach, from, to, damage, milestoneOf } = await twoGoals();
    damage('milestone', await milestoneOf(sail.id), sql);
    expect(await core.must('goals.asOf', { date: from })).toMatchObject({
      goals: [
        { title: 'Sail', milestones: [] },
        { title: 'Teach', milestones: [{ title: 'First evening' }] },
      ],
      unreadable: 1,
    });
    expect(await core.must('goals.changesBetween', { from, to })).toMatchObject([
      { id: teach.id, became: 'changed' },
      { id: sail.id, became: 'unreadable', changes: [{ field: 'title', from: 'Sail', to: 'Sail more' }] },
    ]);
    const story = await core.must('goals.story', { goal: sail.id });
    expect(story.map(({ what }) => what)).toContain('unreadable');
    expect(story).toContainEqual(expect.objectContaining({ what: 'written' }));
  });
});

describe.each([
  ['is not JSON', "'{' || before"],
  ['lacks a column', "json_remove(before, '$.position')"],
  ['has a column of another type', "json_set(before, '$.status', 3)"],
])('what was kept of a transition that %s', (_, sql) => {
  it('costs nothing: it is told, and taken back by what it changed', async () => {
    const core = await createTestCore();
    const { id } = await core.must('goals.add', { title: 'Sail', status: 'active' });
    const letGo = await core.act('goals.letGo', { id, words: 'No boat' });
    core.vault.opened().db.exec(`UPDATE goal_turns SET before = ${sql}`);
    expect(await core.must('goals.transitions', { goal: id })).toMatchObject([{ words: 'No boat' }]);
    await letGo.undo();
    expect(await core.must('goals.get', { id })).toMatchObject({ status: 'active' });
    expect(await core.must('goals.transitions', { goal: id })).toEqual([]);
  });
});

describe.each([
  ['is not JSON', "'{' || repeat"],
  ['lacks a column', "json_remove(repeat, '$.from')"],
  ['has a column of another type', "json_set(repeat, '$.every', 3)"],
])('a repetition that %s', (_, sql) => {
  it('leaves its step to be done once, and all others as they are', async () => {
    const core = await createTestCore();
    const { id: goal } = await core.must('goals.add', { title: 'Sail', status: 'active' });
    const daily = { every: 'day' as const, interval: 1, weekdays: [], from: '2026-03-01', until: null };
    const ids: string[] = [];
    for (const title of ['Swim', 'Row']) {
      const step = await core.must('goals.addStep', { goal, title });
      ids.push(step.id);
      await core.must('goals.saveStep', { ...step, repeat: daily });
    }
    core.vault.opened().db.exec(`UPDATE steps SET repeat = ${sql} WHERE title = 'Swim'`);
    expect(await core.must('goals.steps', { goal })).toMatchObject([
      { title: 'Swim', repeat: null },
      { title: 'Row', repeat: daily },
    ]);
    expect(await core.must('goals.list', {})).toMatchObject([{ nextStep: { title: 'Swim' } }]);
    expect(await core.must('goals.tickStep', { id: ids[0] ?? '', done: true })).toMatchObject({
      doneAt: core.clock.now().toISOString(),
    });
  });
});
