import { describe, expect, test } from 'vitest';
import type { PreviewLine } from '#shared/transfer/people.ts';
import { asChoices, type Chosen, comesIn, isTaken, nothingChosen, withField } from './choices.ts';

const line = (more: Partial<PreviewLine>): PreviewLine => ({
  id: 1,
  group: 'people',
  name: 'Ana',
  detail: '',
  when: null,
  state: 'new',
  match: null,
  changes: [],
  ...more,
});
const known = line({
  state: 'changed',
  changes: [
    { field: 'work', before: 'Researcher', after: 'Head', fills: false },
    { field: 'place', before: '', after: 'Lisbon', fills: true },
  ],
});
const chosen = (more: Partial<Chosen>): Chosen => ({ ...nothingChosen, ...more });

describe('what comes in', () => {
  test('is what is new or fills up, until somebody says otherwise', () => {
    expect(comesIn(line({}), nothingChosen)).toBe(true);
    expect(comesIn(line({ state: 'same' }), nothingChosen)).toBe(false);
    expect(comesIn(known, nothingChosen)).toBe(true);
    expect(comesIn(line({ state: 'maybe' }), nothingChosen)).toBe(false);
    expect(comesIn(line({ group: 'meetings' }), nothingChosen)).toBe(false);
    expect(comesIn(line({ group: 'meetings' }), chosen({ meetings: 'activity' }))).toBe(true);
    expect(comesIn(line({}), chosen({ without: new Set(['people']) }))).toBe(false);
  });

  test('own words change only where that is chosen, and what is filled can be left', () => {
    expect(isTaken(known, 'work', undefined)).toBe(false);
    const taken = withField(known, 'work', undefined);
    expect(taken).toEqual({ id: 1, act: 'in', take: ['work'], leave: [] });
    const left = withField(known, 'place', withField(known, 'work', taken));
    expect(left).toEqual({ id: 1, act: 'in', take: [], leave: ['place'] });
    expect(comesIn(known, chosen({ lines: new Map([[1, left]]) }))).toBe(false);
    expect(asChoices(chosen({ lines: new Map([[1, left]]) })).lines).toEqual([left]);
  });
});
