import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#shared/calendar/dates.ts';
import { labelWidth, layoutThread } from './thread-layout.ts';

const today = '2026-11-28';
const days = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 30 });
const on = (prefix: string) => (back: number, place: number) => ({
  id: `${prefix}${place}`,
  date: addDays(today, -back),
  label: 'A talk about something'.slice(0, 3 + (back % 18)),
});

test('everything lies on the thread in the order of its days, and no label lies over another', () => {
  fc.assert(
    fc.property(days, days, fc.option(fc.integer({ min: 1, max: 90 })), (talked, named, next) => {
      const talks = talked.map(on('t'));
      const layout = layoutThread(
        { talks, mentions: named.map(on('m')), next: next === null ? null : addDays(today, next), today },
        560,
      );
      const points = [...layout.beads, ...layout.rings, ...(layout.next === null ? [] : [layout.next])];
      for (const { x } of points) expect(x >= 0 && x <= 560).toBe(true);
      const dated = [...points].sort((a, b) => a.x - b.x).map(({ date }) => date);
      expect(dated).toEqual([...dated].sort());
      expect(layout.beads).toHaveLength(talks.length);
      for (const side of ['above', 'below'] as const) {
        const labels = layout.beads.filter((bead) => bead.side === side);
        labels.slice(1).forEach(({ labelX, label }, place) => {
          const before = labels[place];
          if (before === undefined) return;
          expect(labelX - labelWidth(label) / 2).toBeGreaterThan(
            before.labelX + labelWidth(before.label) / 2,
          );
        });
      }
    }),
  );
});

test('a thread that has just begun, or has nothing yet, is drawn as well', () => {
  const empty = layoutThread({ talks: [], mentions: [], next: null, today }, 560);
  expect(empty).toMatchObject({ beads: [], rings: [], next: null });
  const { beads } = layoutThread(
    { talks: [{ id: 'a', date: today, label: 'Coffee' }], mentions: [], next: null, today },
    560,
  );
  expect(beads).toMatchObject([{ side: 'above' }]);
});
