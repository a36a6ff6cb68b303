import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOfDay, dayNumber } from '#shared/calendar/dates.ts';
import { aGoal, aMilestone } from '#tests/support/plan.ts';
import { dateAt, daysOf, moved, shareOf, spans, ticksOf, viewAround, zoomed } from './axis.ts';
import { datesNow, isMove, milestoneMovedBy, movedBy } from './move.ts';
import { dependenciesOf, timelineOf } from './rows.ts';

const today = '2026-03-04';
const date = fc.integer({ min: -200_000, max: 200_000 }).map(dateOfDay);
const span = fc.constantFrom(...spans);
const shown = { today, dayOf: (instant: string) => instant.slice(0, 10) };

describe('the axis', () => {
  it('finds each of its days again, in order', () => {
    fc.assert(
      fc.property(date, span, fc.nat(3_652), fc.nat(3_652), (from, length, a, b) => {
        const view = { from, span: length };
        const [one, other] = [a % daysOf(view), b % daysOf(view)].map((day) => addDays(from, day));
        if (!one || !other) throw new Error('no days');
        expect(dateAt(view, shareOf(view, one))).toBe(one);
        expect(Math.sign(shareOf(view, one) - shareOf(view, other))).toBe(
          Math.sign(dayNumber(one) - dayNumber(other)),
        );
      }),
    );
  });

  it('shows today, comes back from where it was moved to, and keeps its place when it is zoomed', () => {
    for (const length of spans) {
      const view = viewAround(today, length);
      expect(shareOf(view, today)).toBeCloseTo(1 / 8, 1);
      expect(moved(moved(view, 1), -1)).toEqual(view);
      for (const to of spans) expect(shareOf(zoomed(view, to), today)).toBeCloseTo(1 / 8, 1);
    }
  });

  it('has a line for each month, quarter or year', () => {
    const lines = (from: string, length: (typeof spans)[number]) =>
      ticksOf({ from, span: length }).map((tick) => `${tick.date} ${tick.unit}`);
    expect(lines('2027-12-15', 'quarter')).toEqual([
      '2028-01-01 year',
      '2028-02-01 month',
      '2028-03-01 month',
    ]);
    expect(lines('2026-01-01', 'three-years')).toHaveLength(12);
    expect(lines('2026-02-01', 'ten-years').at(0)).toBe('2027-01-01 year');
    expect(lines('2026-02-01', 'ten-years')).toHaveLength(10);
    expect(lines('9999-12-01', 'ten-years')).toEqual([]);
  });
});

describe('the rows', () => {
  const one = aMilestone({ id: 'one', title: 'one', due: '2026-05-01' });
  const two = aMilestone({ id: 'two', title: 'two', due: '2026-06-01', waitsFor: 'one' });
  const goals = [
    aGoal({ id: 'a', title: 'a', due: '2026-09-01', direction: 'teach', milestones: [one] }),
    aGoal({ id: 'b', title: 'b', start: '2026-02-01', milestones: [two, aMilestone()] }),
    aGoal({ id: 'c', title: 'c' }),
    aGoal({ id: 'd', title: 'd', status: 'let-go', due: '2026-09-01' }),
  ];
  const directions = [
    { id: 'teach', name: 'Teach', until: '2030-01-01' },
    { id: 'rest', name: 'Rest', until: null },
  ];
  const { rows, undated } = timelineOf(goals, directions, shown);

  it('group goals by direction, with their milestones, and name what has no date', () => {
    expect(rows.map((row) => (row.type === 'goal' ? row.title : `# ${row.name}`))).toEqual([
      '# Teach',
      'a',
      '# Other goals',
      'b',
    ]);
    expect(rows[1]).toMatchObject({ from: '2026-03-04', to: '2026-09-01', isStarted: false });
    expect(rows[3]).toMatchObject({ from: '2026-02-01', to: '2026-06-01', due: null, isStarted: true });
    expect(undated).toEqual([{ id: 'c', title: 'c' }]);
  });

  it('are joined where a milestone waits for another one', () => {
    expect(dependenciesOf(rows)).toEqual([
      { from: { row: 1, due: '2026-05-01' }, to: { row: 3, due: '2026-06-01' } },
    ]);
  });

  it('never end before they begin', () => {
    const [row] = timelineOf([aGoal({ start: '2026-05-01', due: '2026-04-01' })], [], shown).rows;
    expect(row).toMatchObject({ from: '2026-05-01', to: '2026-05-01' });
  });
});

describe('moving a bar', () => {
  const done = aMilestone({ id: 'done', due: '2026-02-01', doneAt: '2026-02-01T12:00:00.000Z' });
  const open = aMilestone({ id: 'open', due: '2028-02-28' });
  const goal = aGoal({ start: '2028-02-01', due: '2028-03-01', milestones: [done, open] });

  it('takes open milestones along, over a leap day too', () => {
    expect(movedBy(goal, 'whole', 1, '2028-02-01')).toEqual({
      start: '2028-02-02',
      due: '2028-03-02',
      milestones: [{ id: 'open', due: '2028-02-29' }],
    });
  });

  it('moves an end alone, and never past the other one', () => {
    expect(movedBy(goal, 'due', 7, '2028-02-01')).toEqual({
      start: '2028-02-01',
      due: '2028-03-08',
      milestones: [],
    });
    expect(movedBy(goal, 'due', -90, '2028-02-01').due).toBe('2028-02-01');
    expect(movedBy(goal, 'start', 90, '2028-02-01').start).toBe('2028-03-01');
    expect(movedBy(aGoal({ due: '2028-03-01' }), 'start', -1, '2028-02-10').start).toBe('2028-02-09');
    expect(movedBy(aGoal(), 'due', 5, '2028-02-10').due).toBeNull();
  });

  it('moves one milestone, and knows when nothing moved', () => {
    const change = milestoneMovedBy(goal, 'open', 2);
    expect(change.milestones).toEqual([{ id: 'open', due: '2028-03-01' }]);
    expect(isMove(goal, change)).toBe(true);
    expect(isMove(goal, datesNow(goal, change))).toBe(false);
  });

  it('keeps every length, and is taken back by as many days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_000, max: 3_000 }), (days) => {
        const there = movedBy(goal, 'whole', days, '2028-02-01');
        expect(dayNumber(there.due ?? '') - dayNumber(there.start ?? '')).toBe(29);
        const back = movedBy(
          { ...goal, ...there, milestones: [{ ...open, ...there.milestones[0] }] },
          'whole',
          -days,
          '2028-02-01',
        );
        expect(back).toEqual({
          start: goal.start,
          due: goal.due,
          milestones: [{ id: 'open', due: open.due }],
        });
      }),
    );
  });
});
