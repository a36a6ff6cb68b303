import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#shared/calendar/dates.ts';
import { lineOf } from './reminder-places.ts';

const today = '2026-11-29';

const reminderIn = (days: number, doneOn: string | null = null) => ({
  id: `id ${days} ${String(doneOn)}`,
  daysBefore: 0,
  on: addDays(today, days),
  text: 'Find a refresher',
  doneOn,
  step: null,
});

test('the line tells today, what comes next in words, the others by their days, and the last one', () => {
  const points = lineOf([reminderIn(16), reminderIn(76), reminderIn(99)], addDays(today, 106), today);
  expect(points.map(({ look }) => look)).toEqual(['today', 'next', 'planned', 'planned', 'end']);
  expect(points[1]?.label).toMatch(/Dec.*: Find a refresher/);
  expect(points.filter(({ isNamed }) => isNamed)).toHaveLength(1);
});

test('what is overdue comes next, and what was done in time is a full ring', () => {
  const points = lineOf([reminderIn(-3), reminderIn(20, '2026-11-28')], addDays(today, 90), today);
  expect(points.map(({ look }) => look)).toEqual(['today', 'next', 'done', 'end']);
});

test('points keep their order, lie on the line, and leave room for their words', () => {
  const days = fc.array(fc.integer({ min: -30, max: 400 }), { maxLength: 8 });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 400 }), (some, last) => {
      const points = lineOf(
        some.toSorted((a, b) => a - b).map((day) => reminderIn(day)),
        addDays(today, last),
        today,
      );
      for (const [place, { share, room }] of points.entries()) {
        expect(share).toBeGreaterThanOrEqual(-1e-9);
        expect(share).toBeLessThanOrEqual(1);
        if (place < points.length - 1) expect(room).toBeGreaterThan(0.03);
      }
    }),
  );
});
