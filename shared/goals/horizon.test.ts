import { describe, expect, it } from 'vitest';
import { areasOffered, endOfHorizon, horizonOf } from './horizon.ts';

const today = '2028-02-29';

describe('the horizon of a goal', () => {
  it('is the chosen one, whatever is due', () => {
    expect(horizonOf({ horizon: 'ten-years', due: '2028-03-01' }, today)).toBe('ten-years');
  });

  it.each([
    ['2020-01-01', 'quarter'],
    ['2028-05-29', 'quarter'],
    ['2028-05-30', 'year'],
    ['2029-02-28', 'year'],
    ['2029-03-01', 'three-years'],
    ['2031-02-28', 'three-years'],
    ['2038-02-28', 'ten-years'],
    ['2099-01-01', 'ten-years'],
  ])('by what is due on %s is %s', (due, horizon) => {
    expect(horizonOf({ horizon: null, due }, today)).toBe(horizon);
  });

  it('is none without a date', () => {
    expect(horizonOf({ horizon: null, due: null }, today)).toBeNull();
  });

  it('ends on the last day of a shorter month', () => {
    expect(endOfHorizon('quarter', '2026-08-31')).toBe('2026-11-30');
    expect(endOfHorizon('year', today)).toBe('2029-02-28');
    expect(endOfHorizon('quarter', '0050-01-31')).toBe('0050-04-30');
  });
});

it('offers areas that are in use first', () => {
  const goals = ['', 'Boats', 'Work', 'Work'].map((area) => ({ area }));
  expect(areasOffered(goals)).toEqual(['Work', 'Boats', 'Learning', 'Health', 'Family', 'Money', 'Home']);
});
