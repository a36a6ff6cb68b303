import { describe, expect, it } from 'vitest';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import { amountOf, firstMeasure, type GoalWords, measureOf, savable } from './goal-words.ts';

const before: GoalWords = {
  ...blankSheet('Run'),
  effort: '',
  measure: { unit: 'km', start: '0', target: '10', now: '4' },
};

describe('what can be saved of a sheet', () => {
  it('keeps the earlier title while there is none', () => {
    expect(savable({ ...before, title: '  ' }, before).title).toBe('Run');
    expect(savable({ ...before, title: ' Run far ' }, before).title).toBe('Run far');
  });

  it('keeps an earlier amount while the new one cannot be read', () => {
    const measure = { unit: 'miles', start: '-', target: '', now: '5' };
    expect(savable({ ...before, measure }, before).measure).toEqual({
      unit: 'miles',
      start: '0',
      target: '10',
      now: '5',
    });
    expect(savable({ ...before, measure }, { ...before, measure: null }).measure?.target).toBe(
      firstMeasure.target,
    );
  });

  it('lets a measure go', () => {
    expect(savable({ ...before, measure: null }, before).measure).toBeNull();
  });
});

describe('a measure', () => {
  it('may run downwards, below nothing, and to where it began', () => {
    expect(measureOf({ unit: 'kg', start: '90', target: '75', now: '82.5' })).toMatchObject({ now: 82.5 });
    expect(measureOf({ unit: '', start: '-3', target: '-3', now: '-4' })).toMatchObject({ target: -3 });
    expect(measureOf({ unit: '', start: '1', target: 'ten', now: '0' })).toBeNull();
  });

  it('takes amounts up to a million million', () => {
    expect(amountOf('1000000000000')).toBe(1e12);
    expect(amountOf('1000000000001')).toBeNull();
    expect(amountOf('-1000000000001')).toBeNull();
  });
});
