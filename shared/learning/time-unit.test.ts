import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesOf, movedByMinutes } from './time-unit.ts';

test('a measure of hours or minutes is known by its unit, and another one is not', () => {
  for (const unit of ['hours', 'Hours of practice', 'h', 'hrs.', 'Stunden', 'Std.', 'heures'])
    expect(minutesOf(unit), unit).toBe(60);
  for (const unit of ['minutes', 'min', 'Minuten am Klavier']) expect(minutesOf(unit), unit).toBe(1);
  for (const unit of ['', 'workshops', 'houses', 'EUR', 'pages', 'happy hours'])
    expect(minutesOf(unit), unit).toBeNull();
});

test('minutes that are added and taken away again leave a measure where it was, in any order', () => {
  const some = fc.array(fc.integer({ min: 1, max: 1_440 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(some, fc.integer({ min: 0, max: 60_000 }), (minutes, start) => {
      const begun = movedByMinutes(start / 60, 60, 0);
      const there = minutes.reduce((now, by) => movedByMinutes(now, 60, by), begun);
      const total = minutes.reduce((sum, by) => sum + by, 0);
      expect(Math.abs(there * 60 - (start + total))).toBeLessThan(0.5);
      expect(minutes.toReversed().reduce((now, by) => movedByMinutes(now, 60, -by), there)).toBe(begun);
    }),
  );
});
