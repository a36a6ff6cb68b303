import { describe, expect, it } from 'vitest';
import { absent, board, failing, sheet } from '#tests/support/board.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { saveGoal, trashGoal } from './change.ts';
import { purgeGoal } from './purge.ts';
import { listRehearsals, rehearse } from './rehearsals.ts';

describe('rehearsals of a plan', () => {
  it('are kept with their time, the latest first', () => {
    const { db, clock, add } = board();
    const { id, revision } = add('Swim');
    expect(failing(() => rehearse(db, clock, id)).kind).toBe('invalid');
    saveGoal(db, clock, { ...sheet, id, revision, ifCue: 'it rains', thenAction: 'take the bus' });
    const first = rehearse(db, clock, id);
    clock.advance(60_000);
    const second = rehearse(db, clock, id);
    expect(listRehearsals(db, id)).toEqual([second, first]);
  });

  it('are undone', async () => {
    const core = await createTestCore();
    const added = await core.must('goals.add', { title: 'Swim' });
    const { id } = await core.must('goals.save', { ...added, ifCue: 'it rains', thenAction: 'take the bus' });
    const first = await core.must('goals.rehearse', { goal: id });
    const { undo } = await core.act('goals.rehearse', { goal: id });
    await undo();
    expect(await core.must('goals.rehearsals', { goal: id })).toEqual([first]);
  });

  it('go with their goal', () => {
    const { db, clock, add } = board();
    const { id, revision } = add('Swim');
    saveGoal(db, clock, { ...sheet, id, revision, ifCue: 'it rains', thenAction: 'take the bus' });
    rehearse(db, clock, id);
    trashGoal(db, clock, id);
    expect(failing(() => rehearse(db, clock, id)).kind).toBe('not-found');
    expect(failing(() => rehearse(db, clock, absent)).kind).toBe('not-found');
    purgeGoal(db, id);
    expect(listRehearsals(db, id)).toEqual([]);
  });
});
