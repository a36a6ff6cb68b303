import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OccupationLine } from '#shared/explore/occupation.ts';
import { type InterestTheme, interestThemes } from '#shared/reflection/interest-items.ts';
import { mapOf, peopleShare } from './map.ts';

const line = (
  title: string,
  themes: readonly InterestTheme[],
  preparation: number | null,
): OccupationLine => ({
  source: 'own',
  code: title,
  title,
  sentence: '',
  field: null,
  preparation,
  themes: [...themes],
  lookedOn: null,
});

test('work with people lies to the right of work with things, and the first theme counts most', () => {
  expect(peopleShare(['social'])).toBe(1);
  expect(peopleShare(['realistic'])).toBe(-1);
  expect(peopleShare(['social', 'realistic'])).toBeGreaterThan(0);
  expect(peopleShare(['realistic', 'social'])).toBeLessThan(0);
  expect(peopleShare([])).toBeNull();
});

test('a longer way in lies above a shorter one, and what nobody rated is not placed', () => {
  const { placed, unplaced } = mapOf(
    line('Mediator', ['social'], 4),
    [line('Judge', ['enterprising'], 5), line('Usher', ['social'], 1), line('Nobody knows', [], null)],
    500,
  );
  const at = (title: string) => placed.find(({ occupation }) => occupation.title === title);
  expect(at('Judge')?.y).toBeLessThan(at('Mediator')?.y ?? 0);
  expect(at('Usher')?.y).toBeGreaterThan(at('Mediator')?.y ?? 0);
  expect(unplaced.map(({ title }) => title)).toEqual(['Nobody knows']);
});

const occupations = fc.array(
  fc.record({
    title: fc.string({ minLength: 1, maxLength: 70 }),
    themes: fc.uniqueArray(fc.constantFrom(...interestThemes), { minLength: 1, maxLength: 3 }),
    preparation: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 24 },
);

test('no name lies over another one, and none outside of the map', () => {
  fc.assert(
    fc.property(occupations, fc.integer({ min: 240, max: 900 }), (drawn, width) => {
      const near = drawn.map(({ title, themes, preparation }) => line(title, themes, preparation));
      const { placed, height } = mapOf(line('Mediator', ['social'], 4), near, width);
      expect(placed).toHaveLength(near.length + 1);
      for (const one of placed) {
        expect(one.x - one.width / 2).toBeGreaterThanOrEqual(-0.01);
        expect(one.x + one.width / 2).toBeLessThanOrEqual(width + 0.01);
        expect(one.y).toBeLessThan(height);
        for (const other of placed) {
          if (one === other || one.y !== other.y) continue;
          expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual((one.width + other.width) / 2 - 0.01);
        }
      }
    }),
  );
});
