import { describe, expect, it } from 'vitest';
import { absent, board, failing, sheet } from '#tests/support/board.ts';
import { saveGoal, trashGoal } from './change.ts';
import { purgeGoal } from './purge.ts';
import { listRehearsals, rehearse, removeRehearsal } from './rehearsals.ts';

describe('rehearsals of a plan', () => {
  it('are kept with their time, the latest first, and taken back', () => {
    const { db, clock, add } = board();
    const { id, revision } = add('Swim');
    expect(failing(() => rehearse(db, clock, id)).kind).toBe('invalid');
    saveGoal(db, clock, { ...sheet, id, revision, ifCue: 'it rains', thenAction: 'take the bus' });
    const first = rehearse(db, clock, id);
    clock.advance(60_000);
    const second = rehearse(db, clock, id);
    expect(listRehearsals(db, id)).toEqual([second, first]);
    removeRehearsal(db, second.id);
    expect(listRehearsals(db, id)).toEqual([first]);
    expect(failing(() => removeRehearsal(db, second.id)).kind).toBe('not-found');
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
