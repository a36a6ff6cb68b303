import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallestTurn } from './turn.ts';
import {
  type Band,
  type Candidate,
  type Criterion,
  foremost,
  meanOf,
  open,
  scoreOf,
  weightsOfOrder,
  withChange,
} from './weigh.ts';

const keys = ['pay', 'autonomy', 'teaching', 'place'];
const band: fc.Arbitrary<Band> = fc
  .option(fc.integer({ min: 0, max: 3 }), { nil: null })
  .map((rating) => (rating === null ? open : { sure: rating / 3, most: rating / 3 }));
const candidate = (key: string): fc.Arbitrary<Candidate> =>
  fc
    .tuple(...keys.map(() => band))
    .map((given) => ({ key, bands: Object.fromEntries(keys.map((name, at) => [name, given[at] ?? open])) }));
const candidates = fc
  .integer({ min: 2, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => candidate(`option ${place}`))));
const criteria: fc.Arbitrary<readonly Criterion[]> = fc
  .tuple(...keys.map(() => fc.integer({ min: 0, max: 100 })))
  .map((weights) => keys.map((key, index) => ({ key, weight: weights[index] ?? 0 })));

const rated = (share: number): Band => ({ sure: share, most: share });
const withBand = (one: Candidate, key: string, given: Band): Candidate => ({
  ...one,
  bands: { ...one.bands, [key]: given },
});

describe('a score', () => {
  test('is sure at most as far as it may go, and both are shares of all', () => {
    fc.assert(
      fc.property(candidate('a'), criteria, (one, all) => {
        const { sure, most } = scoreOf(one, all);
        expect(sure).toBeGreaterThanOrEqual(0);
        expect(sure).toBeLessThanOrEqual(most + 1e-12);
        expect(most).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('rises with a rating; an unknown one widens it and never raises what is sure', () => {
    const shares = fc.tuple(fc.constantFrom(0, 1 / 3, 2 / 3, 1), fc.constantFrom(0, 1 / 3, 2 / 3, 1));
    fc.assert(
      fc.property(candidate('a'), criteria, fc.constantFrom(...keys), shares, (one, all, key, pair) => {
        const [less, more] = pair.toSorted((a, b) => a - b);
        const known = scoreOf(withBand(one, key, rated(less ?? 0)), all);
        const better = scoreOf(withBand(one, key, rated(more ?? 0)), all);
        const unknown = scoreOf(withBand(one, key, open), all);
        expect(better.sure).toBeGreaterThanOrEqual(known.sure - 1e-12);
        expect(better.most).toBeGreaterThanOrEqual(known.most - 1e-12);
        expect(unknown.sure).toBeLessThanOrEqual(known.sure + 1e-12);
        expect(unknown.most - unknown.sure).toBeGreaterThanOrEqual(known.most - known.sure - 1e-12);
      }),
    );
  });

  test('does not depend on the order in which things are named', () => {
    fc.assert(
      fc.property(candidates, criteria, (all, weights) => {
        const [one] = all;
        if (one === undefined) return;
        const turned = scoreOf(one, weights.toReversed());
        expect(turned.sure).toBeCloseTo(scoreOf(one, weights).sure, 12);
        const names = (found: readonly Candidate[]): string[] => found.map(({ key }) => key).toSorted();
        expect(names(foremost(all.toReversed(), weights.toReversed()))).toEqual(
          names(foremost(all, weights)),
        );
        expect(smallestTurn(all.toReversed(), weights.toReversed())).toEqual(smallestTurn(all, weights));
      }),
    );
  });

  test('is nothing where nothing counts, and wide open where everything is unknown', () => {
    const one = { key: 'a', bands: { pay: rated(1) } };
    expect(scoreOf(one, [{ key: 'pay', weight: 0 }])).toEqual({ sure: 0, most: 0 });
    expect(scoreOf(one, [])).toEqual({ sure: 0, most: 0 });
    expect(smallestTurn([one, { key: 'b', bands: {} }], [{ key: 'pay', weight: 0 }])).toBeNull();
    expect(scoreOf({ key: 'c', bands: {} }, [{ key: 'pay', weight: 2 }])).toEqual({ sure: 0, most: 1 });
    expect(meanOf([])).toEqual({ sure: 0, most: 0 });
  });
});

describe('the smallest change that turns the order round', () => {
  test('does so at the stated percent, and not at one percent less', () => {
    let turns = 0;
    fc.assert(
      fc.property(candidates, criteria, (all, weights) => {
        const turn = smallestTurn(all, weights);
        if (turn === null) return;
        turns += 1;
        const first = (percent: number): string[] =>
          foremost(all, withChange(weights, turn.criterion, percent)).map(({ key }) => key);
        expect(first(0)).toEqual([turn.leader]);
        expect(first(turn.percent)).toContain(turn.other);
        expect(first(turn.percent)).not.toContain(turn.leader);
        expect(first(turn.percent - Math.sign(turn.percent))).toContain(turn.leader);
        expect(turn.percent).toBeGreaterThanOrEqual(-100);
      }),
      { numRuns: 1_000 },
    );
    expect(turns).toBeGreaterThan(100);
  });

  test('is the smallest there is, of all weights', () => {
    fc.assert(
      fc.property(candidates, criteria, (all, weights) => {
        const turn = smallestTurn(all, weights);
        const [leader, another] = foremost(all, weights);
        if (leader === undefined || another !== undefined) {
          expect(turn).toBeNull();
          return;
        }
        const size = turn === null ? 101 : Math.abs(turn.percent);
        for (const { key } of weights)
          for (const percent of [-(size - 1), size - 1]) {
            if (percent < -100) continue;
            expect(foremost(all, withChange(weights, key, percent))).toContain(leader);
          }
      }),
    );
  });

  test('is none for two that are alike, and for one that is better in everything', () => {
    const weights = [
      { key: 'pay', weight: 2 },
      { key: 'place', weight: 1 },
    ];
    const one = { key: 'a', bands: { pay: rated(1), place: rated(2 / 3) } };
    expect(smallestTurn([one, { ...one, key: 'b' }], weights)).toBeNull();
    expect(
      smallestTurn([one, { key: 'b', bands: { pay: rated(1 / 3), place: rated(1 / 3) } }], weights),
    ).toBeNull();
    expect(smallestTurn([one], weights)).toBeNull();
    expect(smallestTurn([], weights)).toBeNull();
  });

  test('is said of the one weight that decides', () => {
    const weights = [
      { key: 'pay', weight: 50 },
      { key: 'teaching', weight: 50 },
    ];
    const bank = { key: 'bank', bands: { pay: rated(1), teaching: rated(0) } };
    const school = { key: 'school', bands: { pay: rated(0), teaching: rated(2 / 3) } };
    expect(smallestTurn([bank, school], weights)).toEqual({
      leader: 'bank',
      other: 'school',
      criterion: 'pay',
      percent: -34,
    });
  });
});

test('the weights of an order fall and add up to 1', () => {
  for (const count of [1, 2, 3, 7]) {
    const weights = weightsOfOrder(count);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
  }
  expect(weightsOfOrder(3).map((weight) => Number(weight.toFixed(3)))).toEqual([0.611, 0.278, 0.111]);
  expect(weightsOfOrder(0)).toEqual([]);
});
