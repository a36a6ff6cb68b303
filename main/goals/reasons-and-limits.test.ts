import { describe, expect, it } from 'vitest';
import { concordance } from '#shared/goals/motives.ts';
import { absent } from '#tests/support/board.ts';
import { createTestCore } from '#tests/support/vault.ts';

const own = { others: 1, guilt: 2, matters: 9, joy: 7 };

describe('why a goal is wanted', () => {
  it('is kept for each day, the last word of a day standing for it', async () => {
    const core = await createTestCore();
    const { id: goal } = await core.must('goals.add', { title: 'Teach' });
    expect(await core.must('goals.motives', { goal })).toEqual([]);
    await core.must('goals.saveMotives', { goal, date: '2026-03-01', ...own });
    await core.must('goals.saveMotives', { goal, date: '2026-03-04', ...own, others: 8 });
    expect(await core.must('goals.saveMotives', { goal, date: '2026-03-04', ...own, joy: 0 })).toEqual([
      { date: '2026-03-04', ...own, joy: 0 },
      { date: '2026-03-01', ...own },
    ]);
    expect(concordance(own)).toBe(13);
    expect(concordance({ others: 9, guilt: 9, matters: 2, joy: 0 })).toBeLessThan(0);
  });

  it('refuses what is out of range, and a goal that is not there', async () => {
    const core = await createTestCore();
    const { id: goal } = await core.must('goals.add', { title: 'Teach' });
    const said = { goal, date: '2026-03-04', ...own };
    for (const wrong of [{ joy: 11 }, { joy: -1 }, { joy: 1.5 }, { date: '2026-02-30' }]) {
      expect(await core.call('goals.saveMotives', { ...said, ...wrong })).toMatchObject({
        error: { kind: 'invalid' },
      });
    }
    expect(await core.call('goals.saveMotives', { ...said, goal: absent })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await core.must('goals.motives', { goal })).toEqual([]);
  });
});

describe('an obstacle that came up', () => {
  it('is logged with whether the plan worked, taken back, and goes with its goal', async () => {
    const core = await createTestCore();
    const { id: goal } = await core.must('goals.add', { title: 'Teach' });
    const { value: first, undo } = await core.act('goals.logObstacleEvent', { goal, worked: true });
    core.clock.advance(60_000);
    const second = await core.must('goals.logObstacleEvent', { goal, worked: false });
    expect(await core.must('goals.obstacleEvents', { goal })).toEqual([second, first]);
    await undo();
    expect(await core.must('goals.obstacleEvents', { goal })).toEqual([second]);
    await expect(undo()).rejects.toThrow('not-found');
    await core.must('goals.saveMotives', { goal, date: '2026-03-04', ...own });
    await core.must('goals.trash', { id: goal });
    await core.must('trash.purge', { item: { kind: 'goal', id: goal } });
    for (const table of ['goal_motives', 'goal_obstacles'])
      expect(core.vault.opened().db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
  });
});

describe('how many goals are active at a time', () => {
  it('is four unless the person says otherwise', async () => {
    const core = await createTestCore();
    expect(await core.must('goals.activeLimit', {})).toEqual({ limit: 4 });
    await core.must('goals.setActiveLimit', { limit: null });
    expect(await core.must('goals.activeLimit', {})).toEqual({ limit: null });
    expect(await core.call('goals.setActiveLimit', { limit: 7 } as never)).toMatchObject({
      error: { kind: 'invalid' },
    });
  });
});

describe('the hours a week for goals', () => {
  it('are what the person says, and nothing until then', async () => {
    const core = await createTestCore();
    expect(await core.must('goals.hours', {})).toEqual({ hours: null });
    await core.must('goals.setHours', { hours: 7.5 });
    expect(await core.must('goals.hours', {})).toEqual({ hours: 7.5 });
    for (const hours of [-1, 169])
      expect(await core.call('goals.setHours', { hours })).toMatchObject({ error: { kind: 'invalid' } });
    await core.must('goals.setHours', { hours: null });
    expect(await core.must('goals.hours', {})).toEqual({ hours: null });
  });
});
