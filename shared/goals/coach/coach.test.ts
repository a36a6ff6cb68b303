import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  goalSentences,
  heldBack,
  type LabelledGoal,
  readOn,
  tunedOn,
} from '#tests/fixtures/goal-sentences.ts';
import { cpuTime } from '#tests/support/cpu-time.ts';
import { readGoal } from './coach.ts';

interface Figures {
  specific: number;
  measured: number;
  amount: number;
  due: number;
}

/** The share of each label that the coach reads as a careful person does. */
function figuresOf(goals: readonly LabelledGoal[], report?: (line: string) => void): Figures {
  const share = (
    name: string,
    of: readonly LabelledGoal[],
    isRight: (goal: LabelledGoal) => boolean,
  ): number => {
    const wrong = of.filter((goal) => !isRight(goal));
    for (const goal of wrong)
      report?.(`${name}: ${goal.words} → ${JSON.stringify(readGoal(goal.words, readOn))}`);
    return 1 - wrong.length / of.length;
  };
  return {
    specific: share(
      'specific',
      goals,
      ({ words, specific }) => readGoal(words, readOn).specific.found === specific,
    ),
    measured: share(
      'measured',
      goals,
      ({ words, measure }) => readGoal(words, readOn).measurable.found === (measure !== null),
    ),
    amount: share(
      'amount',
      goals.filter(({ measure }) => Array.isArray(measure) && measure[0] !== 1),
      ({ words, measure }) => {
        const { target, unit } = readGoal(words, readOn).measurable;
        return target === measure?.[0] && unit === measure?.[1];
      },
    ),
    due: share('due', goals, ({ words, due }) => readGoal(words, readOn).timeBound.due === due),
  };
}

function inWords({ specific, measured, amount, due }: Figures): string {
  const percent = (value: number): string => `${Math.round(value * 100)} %`;
  return `specific ${percent(specific)}, measurable ${percent(measured)}, number and unit ${percent(amount)}, due ${percent(due)}`;
}

describe('the coach', () => {
  it('reads goals as a careful person does, also those that its rules were not tuned on', () => {
    expect(goalSentences.length).toBeGreaterThanOrEqual(150);
    expect(heldBack.length).toBeGreaterThanOrEqual(goalSentences.length / 3 - 1);
    const tuned = figuresOf(
      tunedOn,
      process.env.WAYMARK_COACH === undefined ? undefined : (line) => void process.stdout.write(`${line}\n`),
    );
    const held = figuresOf(heldBack);
    process.stdout.write(`coach, ${tunedOn.length} goals it was tuned on: ${inWords(tuned)}\n`);
    process.stdout.write(`coach, ${heldBack.length} goals held back: ${inWords(held)}\n`);
    for (const share of Object.values(tuned)) expect(share).toBeGreaterThanOrEqual(0.97);
    for (const share of Object.values(held)) expect(share).toBeGreaterThanOrEqual(0.9);
  });

  it('holds in the cases that must hold', () => {
    const grow = readGoal('I want to grow in my career', readOn);
    expect([grow.specific.found, grow.measurable.found, grow.timeBound.found]).toEqual([false, false, false]);
    expect(grow.suggestions.length).toBeGreaterThanOrEqual(3);
    expect(readGoal('I want to become a team leader within two years', readOn)).toMatchObject({
      specific: { found: true },
      timeBound: { found: true, due: '2028-03-04' },
    });
    expect(readGoal('Complete two leadership training courses this year', readOn)).toMatchObject({
      measurable: { found: true, target: 2, unit: 'courses' },
      timeBound: { due: '2026-12-31' },
    });
    expect(readGoal('Earn a certification in digital marketing by December', readOn).timeBound.due).toBe(
      '2026-12-31',
    );
  });

  it('hears what is known beside the words', () => {
    const words = 'Lead three workshops';
    expect(readGoal(words, readOn).relevant.found).toBe(false);
    const known = { due: '2026-06-30', measure: { target: 3, unit: 'workshops' }, ties: ['Teaching'] };
    expect(readGoal('Grow', readOn, known)).toMatchObject({
      measurable: { found: true, target: 3, unit: 'workshops' },
      relevant: { found: true, why: 'It is tied to “Teaching”.' },
      timeBound: { due: '2026-06-30' },
    });
    const refuted = readGoal(words, readOn, { ...known, conflicts: ['Home by six'] });
    expect(refuted.relevant).toMatchObject({ found: false });
    expect(refuted.relevant.why).toContain('Home by six');
  });

  it('asks for challenge, not only for safety', () => {
    expect(readGoal('Try to read at least five books by June', readOn).suggestions.join(' ')).toContain(
      'hard',
    );
  });

  it('takes days at the edges of the calendar as they are', () => {
    const due = (words: string, today: string) => readGoal(words, today).timeBound.due;
    expect(due('Ship it in one month', '2026-01-31')).toBe('2026-02-28');
    expect(due('Ship it within a year', '2028-02-29')).toBe('2029-02-28');
    expect(due('Ship it by 29 February 2028', '2026-03-04')).toBe('2028-02-29');
    expect(due('Ship it by 30 February 2028', '2026-03-04')).toBeNull();
    expect(due('Ship it by the end of February', '2028-01-01')).toBe('2028-02-29');
    expect(due('Ship it by Easter', '2026-04-10')).toBe('2027-03-28');
    expect(due('Ship it by Wednesday', '2026-03-04')).toBe('2026-03-11');
    expect(due('Ship it this week', '2026-03-08')).toBe('2026-03-08');
    expect(due('Ship it next quarter', '2026-12-31')).toBe('2027-03-31');
    expect(due('Ship it by March', '2026-03-31')).toBe('2026-03-31');
    expect(due('Call my mother every Friday', '2026-03-04')).toBeNull();
  });

  it('gives a whole reading for any words', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'by',
        'within',
        'two',
        '3',
        '€',
        '%',
        'years',
        'every',
        'from',
        'to',
        'May',
        '31',
        '2026-99-99',
        'better',
        'become',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const { timeBound, measurable, suggestions } = readGoal(words.join(' '), readOn);
        if (timeBound.due !== null) expect(timeBound.due).toMatch(/^\d{4}-\d\d-\d\d$/);
        if (measurable.target !== null) expect(Number.isFinite(measurable.target)).toBe(true);
        for (const each of suggestions) expect(each).toMatch(/^\S.*[.?]$/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is quick with long and hostile words', () => {
    for (const words of [
      '9'.repeat(10_000),
      'by '.repeat(3_000),
      'a '.repeat(5_000),
      `${'one '.repeat(2_000)}course`,
    ]) {
      expect(cpuTime(() => readGoal(words, readOn))).toBeLessThan(1_500);
    }
  });
});
