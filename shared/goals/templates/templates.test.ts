import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay } from '#shared/calendar/dates.ts';
import { readGoal } from '#shared/goals/coach/coach.ts';
import { sheet } from '#shared/goals/sheet.ts';
import {
  exampleOf,
  proposeGoal,
  type TemplateKind,
  templateKinds,
  templateOf,
  usualDue,
} from './templates.ts';

const today = '2026-11-24';
const propose = (kind: TemplateKind, answers = exampleOf(kind)) =>
  proposeGoal(kind, answers, { today, due: usualDue(kind, today) });

describe.each(templateKinds)('the template of %s', (kind) => {
  it('has a few questions, each answered by its example', () => {
    const { questions } = templateOf(kind);
    expect(questions.length).toBeGreaterThan(1);
    expect(questions.length).toBeLessThan(5);
    expect(Object.keys(exampleOf(kind)).sort()).toEqual(questions.map(({ key }) => key).sort());
  });

  it('proposes a goal that the coach finds specific, measurable and in time', () => {
    const { sheet: words, isTight } = propose(kind);
    const { title, specifics, due, measure } = words;
    const reading = readGoal(`${title}. ${specifics}`, today, { due, measure });
    expect(reading.specific.found).toBe(true);
    expect(reading.timeBound.found).toBe(true);
    expect(isTight).toBe(false);
    expect(words).toEqual(sheet.parse(words));
  });

  it('stands without an answer, too', () => {
    const { sheet: words, milestones } = propose(kind, {});
    expect(sheet.parse(words).title).not.toMatch(/undefined| {2}/);
    expect(milestones.every(({ title }) => title.trim() !== '' && !title.includes('undefined'))).toBe(true);
  });

  it('dates its milestones in order, from today to the due day, whatever that day is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -400, max: 8_000 }),
        fc.dictionary(fc.string(), fc.string()),
        (ahead, said) => {
          const from = dateOfDay(20_500);
          const due = dateOfDay(20_500 + ahead);
          const { milestones, sheet: words } = proposeGoal(kind, said, { today: from, due });
          const dates = milestones.map((milestone) => milestone.due ?? '');
          expect(dates).toEqual(dates.toSorted());
          expect([from, ...dates].sort()[0]).toBe(from);
          expect(dates.at(-1)).toBe(words.due);
          expect(words.due).toBe([from, due].sort()[1]);
        },
      ),
    );
  });
});

it('says when the time is short for so many milestones', () => {
  expect(proposeGoal('skill', {}, { today, due: '2026-12-10' }).isTight).toBe(true);
  expect(proposeGoal('skill', {}, { today, due: '2027-12-10' }).isTight).toBe(false);
});

it('writes what was answered into the goal', () => {
  const { sheet: words, milestones } = propose('promotion', {
    role: 'editor.',
    decides: ' Ana ',
    proof: 'run the issue on rivers',
  });
  expect(words.title).toBe('Become an editor');
  expect(milestones[0]?.title).toBe('Ask Ana what the role expects, and write it down');
  expect(milestones[3]?.title).toBe('Run the issue on rivers');
  expect(propose('network', { count: '1' }).sheet.measure).toMatchObject({ target: 1, unit: 'conversation' });
  expect(propose('qualification', { hours: '900' }).sheet.effort).toBe(168);
});
