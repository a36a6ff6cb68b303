import { describe, expect, it } from 'vitest';
import { aGoal, aMilestone, aPlan } from '#tests/support/plan.ts';
import { composePlan } from './compose.ts';
import { planJson } from './json.ts';
import { planMarkdown } from './markdown.ts';
import type { Audience } from './plan.ts';

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
