import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '#shared/calendar/dates.ts';
import { backwards } from './backwards.ts';

const open = (count: number) => Array.from({ length: count }, () => ({ due: null }));

describe('planning backwards from the day on which a goal is due', () => {
  it('spreads milestones evenly, and leaves some days at the end', () => {
    expect(backwards(open(3), '2026-01-01', '2026-04-11')).toEqual({
      dates: ['2026-01-31', '2026-03-02', '2026-04-01'],
      problem: null,
    });
    expect(backwards(open(1), '2026-01-01', '2026-01-11').dates).toEqual(['2026-01-10']);
  });

  it('keeps dates that are set, and spreads the others between them', () => {
    const milestones = [{ due: null }, { due: '2026-01-11' }, { due: null }, { due: null }];
    expect(backwards(milestones, '2026-01-01', '2026-01-31').dates).toEqual([
      '2026-01-06',
      '2026-01-11',
      '2026-01-20',
      '2026-01-28',
    ]);
  });

  it('knows leap days', () => {
    expect(backwards(open(2), '2028-02-27', '2028-03-02').dates).toEqual(['2028-02-29', '2028-03-02']);
  });

  it.each([
    [open(5), '2026-01-01', '2026-01-03', 'no-room'],
    [[{ due: '2026-02-01' }, { due: '2026-01-10' }], '2026-01-01', '2026-03-01', 'order'],
    [[{ due: '2026-04-01' }], '2026-01-01', '2026-03-01', 'outside'],
    [[], '2026-01-01', '2026-03-01', null],
  ] as const)('tells what does not fit', (milestones, from, due, problem) => {
    expect(backwards(milestones, from, due).problem).toBe(problem);
  });

  it('keeps the order and the days from beginning to end, whatever is asked', () => {
    const day = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(day, fc.nat(4_000), fc.nat(40), (start, length, count) => {
        const [from, due] = [dateOfDay(start), dateOfDay(start + length)];
        const { dates } = backwards(open(count), from, due);
        const days = [from, ...dates, due].map(dayNumber);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
        expect(dates).toHaveLength(count);
      }),
    );
  });

  it('never moves a date that is set', () => {
    const due = fc.option(fc.integer({ min: 0, max: 100 }).map((day) => dateOfDay(20_000 + day)));
    fc.assert(
      fc.property(fc.array(due, { maxLength: 12 }), (set) => {
        const { dates } = backwards(
          set.map((each) => ({ due: each })),
          dateOfDay(20_000),
          dateOfDay(20_100),
        );
        for (const [index, each] of set.entries()) if (each !== null) expect(dates[index]).toBe(each);
      }),
    );
  });
});
