import { describe, expect, it } from 'vitest';
import type { Audience } from '#shared/audience/audience.ts';
import { aGoal, aMilestone, aPlan } from '#tests/support/plan.ts';
import { composePlan } from './compose.ts';
import { planJson } from './json.ts';
import { planMarkdown } from './markdown.ts';
import { sectionAudiences } from './sections.ts';

const teach = '00000000-0000-7000-8000-00000000dddd';
const first = aMilestone({ title: 'Ask Ines', due: '2026-04-01' });
const content = aPlan({
  directions: [{ id: teach, place: 1, words: 'Teach\nat the harbour', until: '2030-01-01', revision: 1 }],
  goals: [
    aGoal({
      title: 'Lead three workshops',
      shape: 'learning',
      direction: teach,
      start: '2026-02-01',
      effort: 1,
      cost: 'Two evenings a month',
      bestOutcome: 'They ask for the next one',
      people: [{ id: teach, name: 'Ruth' }],
      skills: [{ id: teach, name: 'Asking' }],
      paused: { since: '2026-03-01', until: '2026-05-01' },
      milestones: [first, aMilestone({ title: 'Book a room', waitsFor: first.id })],
    }),
    aGoal({ title: 'Swim', direction: teach, paused: { since: '2026-01-01', until: '2026-03-04' } }),
  ],
});

function markdown(audience: Audience): string {
  return planMarkdown(composePlan(content, { audience, locale: 'en-GB' }));
}

describe('steps and wins in the plan', () => {
  const [goal] = content.goals;
  const step = { milestone: null, due: null, repeat: null, doneAt: null, days: [], revision: 1 };
  const weekly = {
    every: 'week' as const,
    interval: 1,
    weekdays: [2],
    from: '2026-03-01',
    until: null,
  };
  const plan = {
    ...content,
    sections: sectionAudiences({ wins: 'manager' }),
    steps: [
      { ...step, id: teach, goal: goal?.id ?? '', title: 'Read an hour', repeat: weekly },
      { ...step, id: teach, goal: goal?.id ?? '', title: 'Call Ruth', due: '2026-03-09' },
    ],
    wins: [
      {
        id: teach,
        name: 'They clapped',
        date: '2026-02-02',
        words: 'Ana helped',
        goal: null,
        revision: 1,
        audience: 'manager' as const,
      },
    ],
  };
  const told = (audience: Audience): string => planMarkdown(composePlan(plan, { audience, locale: 'en-GB' }));

  it('are told with their rhythm, their day and what made them work', () => {
    for (const words of ['Read an hour', 'Every week on Tue', 'by 9 March 2026', 'They clapped: Ana helped'])
      expect(told('me')).toContain(words);
    expect(told('manager')).toContain('They clapped');
    expect(told('manager')).not.toContain('Ana helped');
    const json = JSON.parse(planJson(plan, 'me'));
    expect(json.wins).toEqual([
      { name: 'They clapped', date: '2026-02-02', words: 'Ana helped', goal: null },
    ]);
    expect(json.goals[0].steps[1]).toMatchObject({ title: 'Call Ruth', due: '2026-03-09' });
  });
});

describe('the chain in the plan', () => {
  it('is whole for oneself', () => {
    const told = markdown('me');
    for (const words of [
      'A learning goal',
      'Teach',
      '1 February 2026',
      '1 hour a week',
      'Two evenings a month',
      'They ask for the next one',
      'Ruth',
      'Asking',
      'until 1 May 2026',
      'after “Ask Ines”',
    ]) {
      expect(told).toContain(words);
    }
    // A pause ends on its day.
    expect(told.match(/Paused/g)).toHaveLength(1);
  });

  it('keeps from others what is not for them', () => {
    expect(markdown('mentor')).toContain('Two evenings a month');
    expect(markdown('mentor')).not.toContain('Ruth');
    const manager = markdown('manager');
    for (const words of ['Ruth', 'Teach', 'Two evenings a month', 'They ask for the next one']) {
      expect(manager).not.toContain(words);
    }
    expect(manager).toContain('1 hour a week');
  });

  it('is in the plan for programs', () => {
    const plan = (audience: Audience) => JSON.parse(planJson(content, audience));
    expect(plan('me').directions).toEqual([{ words: 'Teach\nat the harbour', until: '2030-01-01' }]);
    expect(plan('me').goals[0]).toMatchObject({
      shape: 'learning',
      direction: 'Teach',
      start: '2026-02-01',
      effort: 1,
      with: ['Ruth'],
      milestones: [{ after: null }, { after: 'Ask Ines' }],
    });
    expect(plan('manager').directions).toEqual([]);
    expect(plan('manager').goals[0]).toMatchObject({ direction: null, with: [], cost: '' });
  });
});
