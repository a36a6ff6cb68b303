import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layoutMosaic } from './mosaic.ts';

it('a year is a tile for each of its days, each weekday in one row', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 7 }), (year, firstDay) => {
      const { tiles, months, columns } = layoutMosaic(String(year), firstDay);
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      expect(tiles).toHaveLength(isLeap ? 366 : 365);
      expect(months).toHaveLength(12);
      expect(columns).toBeLessThanOrEqual(54);
      for (const { date, row } of tiles) {
        const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
        expect((row + firstDay) % 7).toBe(weekday);
      }
      expect(new Set(tiles.map(({ column, row }) => column * 7 + row)).size).toBe(tiles.length);
    }),
    { numRuns: 30 },
  );
});

it('2026 begins on a Thursday', () => {
  expect(layoutMosaic('2026', 1).tiles[0]).toEqual({ date: '2026-01-01', column: 0, row: 3 });
  expect(layoutMosaic('2026', 7).tiles[0]).toEqual({ date: '2026-01-01', column: 0, row: 4 });
});
