import { describe, expect, test } from 'vitest';
import { layoutOf, type Part, partSize } from './layout.ts';

const days = [
  { date: '2026-03-02', entries: 2 },
  { date: '2026-03-01', entries: 1 },
  { date: '2026-02-28', entries: 450 },
  { date: '1999-12-31', entries: 1 },
];
const march: Part = { from: '2026-03-01', to: '2026-03-31', offset: 0, limit: partSize };

describe('the layout of the list', () => {
  const layout = layoutOf(days);

  test('has a row for each day and each entry', () => {
    expect(layout.count).toBe(4 + 454);
    expect([0, 1, 2, 3, 4].map((index) => layout.rowAt(index))).toEqual([
      { kind: 'day', date: '2026-03-02' },
      { kind: 'entry', date: '2026-03-02', part: march, place: 0 },
      { kind: 'entry', date: '2026-03-02', part: march, place: 1 },
      { kind: 'day', date: '2026-03-01' },
      { kind: 'entry', date: '2026-03-01', part: march, place: 2 },
    ]);
    expect(layout.rowAt(-1)).toBeNull();
    expect(layout.rowAt(layout.count)).toBeNull();
    expect(layoutOf([]).rowAt(0)).toBeNull();
  });

  test('a long month is read in parts that lie within it', () => {
    const row = layout.rowAt(5 + 1 + 401);
    expect(row).toEqual({
      kind: 'entry',
      date: '2026-02-28',
      part: { from: '2026-02-01', to: '2026-02-28', offset: 400, limit: partSize },
      place: 1,
    });
  });

  test('every row is found again by its part and place, and every day by its date', () => {
    for (let index = 0; index < layout.count; index += 1) {
      const row = layout.rowAt(index);
      if (row?.kind === 'entry') expect(layout.rowOf(row.part, row.place)).toBe(index);
      else expect(layout.rowOfDay(row?.date ?? '')).toBe(index);
      expect(layout.isDay(index)).toBe(row?.kind === 'day');
    }
    expect(layout.rowOfDay('2026-03-03')).toBeNull();
    expect(layout.rowOfDay('2026-02-27')).toBeNull();
    expect(layout.rowOf(march, 3)).toBeNull();
  });

  test('going from entry to entry steps over the days', () => {
    expect(layout.entryFrom(3, 1)).toBe(4);
    expect(layout.entryFrom(3, -1)).toBe(2);
    expect(layout.entryFrom(0, -1)).toBeNull();
    expect(layout.entryFrom(2, 1)).toBe(2);
  });
});
