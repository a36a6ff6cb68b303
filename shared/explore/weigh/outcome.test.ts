import { describe, expect, test } from 'vitest';
import type { ConditionAnswer, FeedAnswer, SubjectFit } from '#shared/explore/fit-ratings.ts';
import type { PetalGroup } from '#shared/reflection/portrait.ts';
import { briefFeedText, energyOf, feedCountText, feedText, namesText } from './feeds.ts';
import { outcomeOf } from './outcome.ts';
import { whatCounts } from './what-counts.ts';
import { mostWorthFindingOut } from './worth.ts';

const groups: Readonly<Record<string, PetalGroup>> = {
  Pay: 'values',
  Teaching: 'values',
  Calm: 'strengths',
  'New problems': 'energizers',
};

function fitOf(
  id: string,
  feeds: Readonly<Record<string, FeedAnswer | null>>,
  conditions: Readonly<Record<string, { hard: boolean; answer: ConditionAnswer | null }>> = {},
): SubjectFit {
  return {
    subject: { kind: 'option', id },
    petals: Object.entries(feeds).map(([name, answer]) => ({
      group: groups[name] ?? 'values',
      name,
      claim: groups[name] === 'energizers' ? null : name,
      length: 1,
      light: false,
      count: 1,
      answer,
      words: '',
      suggestion: null,
    })),
    conditions: Object.entries(conditions).map(([name, { hard, answer }]) => ({
      claim: name,
      name,
      hard,
      threshold: '',
      answer,
      words: '',
      suggestion: null,
    })),
    abilities: [],
    drainers: [],
  };
}

const columns = (...fits: SubjectFit[]) => fits.map((fit) => ({ name: fit.subject.id, fit }));
const said = (fits: readonly SubjectFit[], own = {}): string => {
  const [first] = fits;
  return first === undefined ? '' : outcomeOf(columns(...fits), whatCounts(first, own)).sentence;
};

describe('what holding side by side comes to', () => {
  test('is who is ahead by what is sure, and the change that turns it round', () => {
    const bank = fitOf('Bank', { Pay: 'a-lot', Teaching: 'not-at-all' });
    const school = fitOf('School', { Pay: 'not-at-all', Teaching: 'a-lot' });
    expect(said([bank, school])).toBe(
      '“Bank” is ahead by what is sure; “School” leads if “Pay” counts 67 % less.',
    );
    // At the change that it names, it is so, and just below it is not.
    expect(said([bank, school], { Pay: 33 })).toMatch(/^“School” is ahead/);
    expect(said([bank, school], { Pay: 34 })).toMatch(/^“Bank” is ahead/);
  });

  test('says so where they are alike, nothing is known, nothing counts, or no small change matters', () => {
    const one = fitOf('One', { Pay: 'a-lot', Teaching: 'a-little' });
    const same = fitOf('Other', { Pay: 'a-lot', Teaching: 'a-little' });
    expect(said([one, same])).toBe('“One” and “Other” come out the same by what is sure.');
    const unknown = ['Red', 'Blue'].map((id) => fitOf(id, { Pay: 'unknown', Teaching: null }));
    expect(said(unknown)).toBe('Nothing that counts is known of any of them yet.');
    expect(said([one, same], { Pay: 0, Teaching: 0 })).toBe(
      'Nothing counts at the moment. Let at least one thing count.',
    );
    const less = fitOf('Less', { Pay: 'a-little', Teaching: 'a-little' });
    expect(said([one, less])).toBe(
      '“One” is ahead by what is sure, and no small change of a single weight turns that round.',
    );
  });

  test('does not weigh what fails a hard non-negotiable, and weighs a softer one', () => {
    const evenings = (answer: ConditionAnswer, hard: boolean) => ({ 'Home by six': { hard, answer } });
    const fails = fitOf('Night club', { Pay: 'a-lot' }, evenings('fails', true));
    const holds = fitOf('Office', { Pay: 'a-little' }, evenings('holds', true));
    expect(said([fails, holds])).toBe(
      'Only “Office” does not fail what is not negotiable, so nothing is weighed against it.',
    );
    expect(said([fails, { ...fails, subject: { kind: 'option', id: 'Bar' } }])).toBe(
      'Each of them fails something that is not negotiable, so none is weighed.',
    );
    const soft = [
      fitOf('Night club', { Pay: 'a-lot' }, evenings('fails', false)),
      fitOf('Office', { Pay: 'a-little' }, evenings('holds', false)),
    ];
    expect(said(soft)).toBe(
      '“Office” is ahead by what is sure; “Night club” leads if “Home by six” counts 34 % less.',
    );
  });
});

describe('what counts', () => {
  test('follows the order of the values, and all of it adds up to 1', () => {
    const fit = fitOf(
      'One',
      { Pay: null, Teaching: null, Calm: null, 'New problems': null },
      { Near: { hard: false, answer: null }, Safe: { hard: true, answer: null } },
    );
    const counted = whatCounts(fit, { strengths: 50 });
    expect(counted.map(({ name }) => name)).toEqual([
      '“Pay”',
      '“Teaching”',
      '“Near”',
      'what you are good at',
      'what gives you energy',
    ]);
    expect(counted.reduce((sum, { byOrder }) => sum + byOrder, 0)).toBeCloseTo(1, 12);
    expect(counted.map(({ byOrder }) => Number(byOrder.toFixed(2)))).toEqual([0.3, 0.1, 0.2, 0.2, 0.2]);
    expect(counted.find(({ key }) => key === 'strengths')).toMatchObject({ percent: 50 });
    expect(whatCounts({ petals: [], conditions: [] }, {})).toEqual([]);
  });
});

describe('what something feeds', () => {
  test('is counted and said in words, with what is open', () => {
    const { petals } = fitOf('One', {
      Pay: 'a-lot',
      Teaching: 'quite-a-bit',
      Calm: 'a-little',
      'New problems': 'unknown',
    });
    expect(feedCountText(petals)).toBe('2 of 4 · 1 open');
    expect(feedText({ petals })).toBe(
      'Feeds “Pay” and “Teaching”. A little of “Calm”. Leaves open “New problems”.',
    );
    expect(briefFeedText({ petals })).toBe('Feeds “Pay” and “Teaching”. A little of “Calm”.');
    expect(briefFeedText(fitOf('Two', { Pay: null }))).toBe('Nothing is said of it yet.');
    expect(feedText({ petals: [] })).toBe('Your compass has no petals yet.');
    expect(feedText(fitOf('Two', { Pay: null }))).toBe('Nothing is said of it yet.');
  });
});

describe('what is most worth finding out', () => {
  test('is a hard non-negotiable first, then what weighs the most, then nothing', () => {
    const feeds = { Pay: 'a-lot', Teaching: null, Calm: 'unknown', 'New problems': null } as const;
    const hard = fitOf('One', feeds, { Safe: { hard: true, answer: 'unknown' } });
    expect(mostWorthFindingOut(hard, whatCounts(hard, {}))?.question).toBe('Does “Safe” hold here?');
    const safe = fitOf('One', feeds, { Safe: { hard: true, answer: 'holds' } });
    expect(mostWorthFindingOut(safe, whatCounts(safe, { strengths: 0, energizers: 0 }))).toEqual({
      claim: 'Teaching',
      energizer: null,
      why: 'how much of “Teaching” there would be',
      question: 'How much of “Teaching” would there be?',
    });
    expect(mostWorthFindingOut(safe, whatCounts(safe, { Teaching: 0, strengths: 0 }))).toMatchObject({
      claim: null,
      energizer: 'New problems',
    });
    const known = fitOf('One', { Pay: 'not-at-all' });
    expect(mostWorthFindingOut(known, whatCounts(known, {}))).toBeNull();
  });
});

test('what gives and takes energy is told apart from what nobody knows of it', () => {
  const drainer = (name: string, answer: FeedAnswer | null) => ({
    name,
    times: 1,
    answer,
    words: '',
    suggestion: null,
  });
  const fit = {
    ...fitOf('Bank', { Pay: 'a-lot', 'New problems': 'quite-a-bit' }),
    drainers: [drainer('Long meetings', 'a-lot'), drainer('Reports', 'a-little'), drainer('Travel', null)],
  };
  const { fed, watchFor, open } = energyOf(fit);
  expect(fed.map(({ name }) => name)).toEqual(['New problems']);
  expect(watchFor).toEqual(['Long meetings']);
  expect(open).toEqual(['Travel']);
  expect(namesText(['A', 'B'])).toBe('“A” and “B”');
});
