import { describe, expect, it } from 'vitest';
import { saveDirection } from '#main/reflection/index.ts';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import { absent, board } from '#tests/support/board.ts';
import { createTestCore } from '#tests/support/vault.ts';

import { saveGoal } from './change.ts';
import { goalStory } from './story.ts';

const day = 86_400_000;

describe('the story of a goal', () => {
  it('tells what changed, small changes of one sitting together, and why', async () => {
    const core = await createTestCore();
    const { clock } = core;
    let goal = await core.must('goals.add', { title: 'Teach', status: 'next' });
    clock.advance(day);
    for (const why of ['I', 'I like', 'I like it']) {
      clock.advance(2_000);
      goal = await core.must('goals.save', { ...goal, why });
    }
    clock.advance(day);
    await core.must('goals.move', { id: goal.id, status: 'active', before: null });
    const { id: reason } = await core.must('goals.addReason', {
      goal: goal.id,
      words: 'The course was full of questions.',
    });
    clock.advance(day);
    goal = await core.must('goals.addMilestone', {
      goal: goal.id,
      title: 'First evening',
      due: '2026-04-01',
    });
    clock.advance(day);
    await core.must('goals.tickMilestone', { id: goal.milestones[0]?.id ?? '', done: true });

    const story = await core.must('goals.story', { goal: goal.id });
    expect(story.map((event) => (event.what === 'changed' ? event.changes : event.what))).toEqual([
      [{ what: 'milestone', change: 'done', title: 'First evening', to: '' }],
      [{ what: 'milestone', change: 'added', title: 'First evening', to: '2026-04-01' }],
      [{ what: 'field', field: 'status', from: 'next', to: 'active' }],
      'reason',
      [{ what: 'field', field: 'why', from: '', to: 'I like it' }],
      'written',
    ]);
    expect((await core.must('search.find', { text: 'questions' })).results).toMatchObject([
      { kind: 'goal', id: goal.id },
    ]);
    const { undo } = await core.act('goals.removeReason', { id: reason });
    expect((await core.must('goals.story', { goal: goal.id })).some(({ what }) => what === 'reason')).toBe(
      false,
    );
    expect((await core.must('search.find', { text: 'questions' })).total).toBe(0);
    await undo();
    expect((await core.must('search.find', { text: 'questions' })).total).toBe(1);
    expect((await core.must('goals.story', { goal: goal.id })).some(({ what }) => what === 'reason')).toBe(
      true,
    );
    expect(await core.must('vault.verify', { job: 'v' })).toMatchObject({ ok: true });
  });

  it('refuses an empty reason, and what is not there', async () => {
    const core = await createTestCore();
    const { id: goal } = await core.must('goals.add', { title: 'Teach' });
    expect(await core.call('goals.addReason', { goal, words: '  ' })).toMatchObject({
      error: { kind: 'invalid' },
    });
    for (const [name, input] of [
      ['goals.story', { goal: absent }],
      ['goals.addReason', { goal: absent, words: 'x' }],
      ['goals.removeReason', { id: absent }],
    ] as const) {
      expect(await core.call(name, input as never)).toMatchObject({ error: { kind: 'not-found' } });
    }
  });

  it('says what changed between two days: what is new, what is gone, and what became of the rest', async () => {
    const core = await createTestCore();
    const { clock } = core;
    const today = (): string => clock.now().toISOString().slice(0, 10);
    const kept = await core.must('goals.add', { title: 'Kept' });
    const gone = await core.must('goals.add', { title: 'Gone' });
    const from = today();
    clock.advance(2 * day);
    await core.must('goals.save', { ...kept, title: 'Kept on', due: '2026-05-01' });
    await core.must('goals.trash', { id: gone.id });
    const added = await core.must('goals.add', { title: 'Added' });
    const to = today();
    expect(await core.must('goals.changesBetween', { from, to })).toEqual([
      {
        id: kept.id,
        title: 'Kept on',
        became: 'changed',
        changes: [
          { what: 'field', field: 'title', from: 'Kept', to: 'Kept on' },
          { what: 'field', field: 'due', from: '', to: '2026-05-01' },
        ],
      },
      { id: added.id, title: 'Added', became: 'new', changes: [] },
      { id: gone.id, title: 'Gone', became: 'gone', changes: [] },
    ]);
    expect(await core.must('goals.changesBetween', { from: to, to })).toEqual([]);
    expect((await core.must('goals.asOf', { date: from })).goals.map(({ title }) => title)).toEqual([
      'Kept',
      'Gone',
    ]);
    expect(await core.must('goals.asOf', { date: '2001-01-01' })).toEqual({ goals: [], unreadable: 0 });
  });
});

it('tells a direction by its words', () => {
  const { db, clock, add } = board();
  const { id: direction } = saveDirection(db, clock, {
    place: 1,
    words: 'Teach\nat the harbour',
    revision: 0,
  });
  const { id, revision } = add('Lead three workshops');
  clock.advance(3_600_000);
  saveGoal(db, clock, { ...blankSheet('Lead three workshops'), id, revision, direction });
  expect(goalStory(db, id)[0]).toMatchObject({
    changes: [{ what: 'field', field: 'direction', from: '', to: 'Teach' }],
  });
});
