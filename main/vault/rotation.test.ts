import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outdated } from './rotation.ts';

const hour = 60 * 60 * 1_000;
const day = 24 * hour;
const start = Date.parse('2026-03-04T12:00:00.000Z');

function at(ago: number): { madeAt: string } {
  return { madeAt: new Date(start - ago).toISOString() };
}

const backups = fc
  .uniqueArray(fc.integer({ min: 0, max: 800 * day }), { maxLength: 200 })
  .map((agos) => agos.map(at));

function kept<T extends { madeAt: string }>(all: readonly T[]): T[] {
  const needless = new Set(outdated(all));
  return all.filter((backup) => !needless.has(backup));
}

test('at most 6 + 7 + 4 + 12 are kept, and always the newest', () => {
  fc.assert(
    fc.property(backups, (all) => {
      const left = kept(all);
      expect(left.length).toBeLessThanOrEqual(29);
      const newest = [...all].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
      if (newest) expect(left).toContain(newest);
    }),
  );
});

test('what was kept is kept again, so that rotating twice removes no more', () => {
  fc.assert(
    fc.property(backups, (all) => {
      expect(outdated(kept(all))).toEqual([]);
    }),
  );
});

test('each of the last seven days, and of the last twelve months that have one, keeps one', () => {
  fc.assert(
    fc.property(backups, (all) => {
      const left = kept(all);
      for (const [length, count] of [
        [10, 7],
        [7, 12],
      ] as const) {
        const periodsOf = (some: readonly { madeAt: string }[]): string[] =>
          [...new Set(some.map(({ madeAt }) => madeAt.slice(0, length)))].sort().reverse().slice(0, count);
        expect(periodsOf(left)).toEqual(periodsOf(all));
      }
    }),
  );
});

test('a year of hourly backups, rotated each time, leaves hours, days, weeks and months', () => {
  let left: { madeAt: string }[] = [];
  for (let ago = 400 * day; ago >= 0; ago -= hour) left = kept([...left, at(ago)]);
  const ages = left.map(({ madeAt }) => (start - Date.parse(madeAt)) / hour).sort((a, b) => a - b);
  expect(ages.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(ages.filter((age) => age > 5 && age <= 7 * 24)).toHaveLength(6);
  expect(Math.max(...ages)).toBeGreaterThan(300 * 24);
});
