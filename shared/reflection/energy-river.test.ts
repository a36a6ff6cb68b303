import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { energyWeeks, layoutRiver, riverSize, riverText } from './energy-river.ts';

const today = '2026-11-28';
const line = (date: string, energy: number | null, name = 'A walk') => ({ name, date, energy });

describe('the weeks of the log', () => {
  it('end with today, begin with the first line, and add up what gave and what took', () => {
    const weeks = energyWeeks(
      [
        line(today, 5, 'Workshop'),
        line('2026-11-22', 1, 'Status'),
        line('2026-11-10', 4),
        line('2026-11-09', null),
      ],
      today,
    );
    expect(weeks).toEqual([
      { from: '2026-11-08', gave: 1, took: 0, most: { name: 'A walk', gave: true } },
      { from: '2026-11-15', gave: 0, took: 0, most: null },
      { from: '2026-11-22', gave: 2, took: 2, most: { name: 'Workshop', gave: true } },
    ]);
    expect(riverText(weeks)).toBe('More giving than taking in 1 of 2 weeks that you told of.');
  });

  it('are none when they are too few to draw', () => {
    expect(energyWeeks([], today)).toEqual([]);
    expect(energyWeeks([line(today, 5)], today)).toEqual([]);
    expect(energyWeeks([line('2027-01-01', 5), line('2020-01-01', 5)], today)).toEqual([]);
  });
});

it('the river stays within its drawing, and its labels never lie on each other', () => {
  const week = fc.record({
    from: fc.constant('2026-01-01'),
    gave: fc.integer({ min: 0, max: 40 }),
    took: fc.integer({ min: 0, max: 40 }),
    most: fc.option(fc.record({ name: fc.string({ minLength: 1, maxLength: 60 }), gave: fc.boolean() })),
  });
  fc.assert(
    fc.property(fc.array(week, { minLength: 3, maxLength: 52 }), (weeks) => {
      const { height, line: middle, above, below, labels } = layoutRiver(weeks);
      for (const path of [above, below]) {
        const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
        for (const [place, value] of numbers.entries()) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(place % 2 === 0 ? riverSize.width : height);
        }
      }
      for (const { gave, y } of labels) {
        if (gave) expect(y).toBeLessThanOrEqual(middle);
        else expect(y).toBeGreaterThanOrEqual(middle);
      }
      expect(labels.length).toBeLessThanOrEqual(4);
    }),
  );
});
