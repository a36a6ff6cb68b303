import { describe, expect, it } from 'vitest';
import { audiences } from '#shared/audience/audience.ts';
import { goalStatuses } from '#shared/goals/goals.ts';
import { ifThen } from '#shared/goals/if-then.ts';
import { aClaim, aGoal, aMilestone, aPlan, someEvidence } from '#tests/support/plan.ts';
import { composePlan } from './compose.ts';
import { type PlanContent, planDocument } from './plan.ts';

const everything: PlanContent = aPlan({
  strengths: [
    aClaim('strength', {
      name: 'Asking',
      description: 'I ask until it is clear.',
      evidence: [
        someEvidence('Two colleagues said so.'),
        someEvidence('From the journal.', { title: 'SecretOne' }),
        someEvidence('', { title: 'SecretTwo' }),
        someEvidence('Still true.', { title: 'SecretGone', trashed: true }),
        someEvidence('', { title: 'SecretGoneToo', trashed: true }),
      ],
    }),
  ],
  weaknesses: [
    aClaim('weakness', {
      name: 'Haste',
      details: { response: 'work-around', responsePlan: 'Sleep on it.' },
      evidence: [someEvidence('An own word.')],
    }),
  ],
  goals: [
    aGoal({ title: 'Dropped', status: 'let-go' }),
    aGoal({ title: 'Wish', status: 'someday' }),
    aGoal({
      title: 'Lead three workshops',
      specifics: 'From question to notes.',
      measure: { unit: 'workshops', start: 0, target: 3, now: 1 },
      why: 'I am awake in them.',
      due: '2026-06-30',
      obstacle: 'I wait to be asked.',
      ifCue: 'a slot is free',
      thenAction: 'offer it',
      strengths: [
        { id: '00000000-0000-7000-8000-000000000001', name: 'Asking' },
        { id: '00000000-0000-7000-8000-000000000002', name: 'Order' },
      ],
      milestones: [
        aMilestone({ title: 'First', doneAt: '2026-02-01T12:00:00.000Z', due: '2026-03-01' }),
        aMilestone({ title: 'Second', due: '2026-04-01' }),
        aMilestone({ title: 'Third' }),
      ],
    }),
    aGoal({ title: 'Then this', status: 'next', milestones: [aMilestone()] }),
    aGoal({ title: 'Reached', status: 'done' }),
  ],
});

function headings(document: ReturnType<typeof composePlan>, level: number): string[] {
  return document.blocks.flatMap((block) =>
    block.type === 'heading' && block.level === level ? [block.text] : [],
  );
}

describe('the plan', () => {
  it('goes from what is being done to what was let go, then to strengths and weaknesses', () => {
    const document = composePlan(everything, { audience: 'me', locale: 'en-GB' });
    expect(planDocument.parse(document)).toEqual(document);
    expect([document.title, document.made, document.lang]).toEqual(['My plan', '4 March 2026', 'en-GB']);
    expect(headings(document, 2)).toEqual([
      'Active',
      'Next',
      'Someday',
      'Done',
      'Let go',
      'Strengths',
      'Weaknesses',
    ]);
    expect(headings(document, 3)).toEqual([
      'Lead three workshops',
      'Then this',
      'Wish',
      'Reached',
      'Dropped',
      'Asking',
      'Haste',
    ]);
  });

  it('tells a goal whole', () => {
    const { blocks } = composePlan(everything, { audience: 'me', locale: 'en-GB' });
    expect(blocks.slice(2, 6)).toEqual([
      { type: 'heading', level: 3, text: 'Lead three workshops' },
      { type: 'progress', share: 1 / 3, text: '1 of 3 workshops, 33%' },
      {
        type: 'fields',
        fields: [
          { name: 'What exactly', text: 'From question to notes.' },
          { name: 'Due', text: '30 June 2026' },
          { name: 'Why', text: 'I am awake in them.' },
          { name: 'Obstacle', text: 'I wait to be asked.' },
          { name: 'If, then', text: 'If a slot is free, then I will offer it.' },
          { name: 'Builds on', text: 'Asking\nOrder' },
        ],
      },
      {
        type: 'list',
        label: 'Milestones',
        items: [
          { text: 'First', note: 'done 1 February 2026', done: true },
          { text: 'Second', note: 'by 1 April 2026', done: false },
          { text: 'Third', note: '', done: false },
        ],
      },
    ]);
  });

  it('tells a strength by its evidence and a weakness by its response', () => {
    const { blocks } = composePlan(everything, { audience: 'me', locale: 'en-GB' });
    expect(blocks.slice(-7)).toEqual([
      { type: 'paragraph', text: 'I ask until it is clear.', muted: false },
      {
        type: 'list',
        label: 'Evidence',
        items: [
          { text: 'Two colleagues said so.', note: '', done: null },
          { text: 'From the journal.', note: 'SecretOne, 3 February 2026', done: null },
          { text: 'SecretTwo', note: '3 February 2026', done: null },
          { text: 'Still true.', note: '', done: null },
        ],
      },
      { type: 'heading', level: 2, text: 'Weaknesses' },
      { type: 'paragraph', text: expect.any(String), muted: true },
      { type: 'heading', level: 3, text: 'Haste' },
      { type: 'fields', fields: [{ name: 'My response', text: 'Work around it. Sleep on it.' }] },
      { type: 'list', label: 'Evidence', items: [{ text: 'An own word.', note: '', done: null }] },
    ]);
  });

  it('keeps from a mentor what lies in the journal and what was let go', () => {
    const document = composePlan(everything, { audience: 'mentor', locale: 'en-GB' });
    const words = JSON.stringify(document);
    expect(words).not.toContain('Secret');
    expect(words).not.toContain('From the journal.');
    expect(words).not.toContain('Dropped');
    expect(headings(document, 2)).toEqual(['Active', 'Next', 'Someday', 'Done', 'Strengths', 'Weaknesses']);
    expect(words).toContain('I wait to be asked.');
  });

  it('keeps from a manager weaknesses, reasons, obstacles and wishes as well', () => {
    const document = composePlan(everything, { audience: 'manager', locale: 'en-GB' });
    const words = JSON.stringify(document);
    for (const kept of ['Secret', 'Dropped', 'Haste', 'Wish', 'awake', 'wait to be asked', 'slot is free']) {
      expect(words).not.toContain(kept);
    }
    expect(headings(document, 2)).toEqual(['Active', 'Next', 'Done', 'Strengths']);
    expect(words).toContain('Two colleagues said so.');
  });

  it('has no section without anything in it', () => {
    for (const status of goalStatuses) {
      const document = composePlan(aPlan({ goals: [aGoal({ status })] }), { audience: 'me', locale: 'en' });
      expect(headings(document, 2)).toHaveLength(1);
    }
  });

  it('says what to do first when there is nothing, or nothing for the audience', () => {
    for (const audience of audiences) {
      const { blocks } = composePlan(aPlan(), { audience, locale: 'en-GB' });
      expect(blocks).toEqual([
        expect.objectContaining({ type: 'paragraph', text: expect.stringMatching(/goal/) }),
      ]);
    }
    const wishes = aPlan({ goals: [aGoal({ status: 'someday' })] });
    const [only] = composePlan(wishes, { audience: 'manager', locale: 'en-GB' }).blocks;
    expect(only).toMatchObject({ text: expect.stringContaining('for this audience') });
  });

  it('writes dates and numbers as the locale does, and survives one that is none', () => {
    const plan = aPlan({
      goals: [aGoal({ due: '2026-06-30', measure: { unit: '€', start: 1000, target: 2500.5, now: 1250 } })],
    });
    const said = (locale: string): string => JSON.stringify(composePlan(plan, { audience: 'me', locale }));
    expect(said('en-US')).toContain('June 30, 2026');
    expect(said('de-DE')).toContain('30. Juni 2026');
    expect(said('de-DE')).toContain('1.250 € on the way from 1.000 to 2.500,5, 17');
    expect(composePlan(plan, { audience: 'me', locale: 'de-DE' }).lang).toBe('en');
    expect(said('not a locale')).toContain('30 June 2026');
  });

  it('says 100 % only of what is reached', () => {
    const said = (now: number): string =>
      JSON.stringify(
        composePlan(aPlan({ goals: [aGoal({ measure: { unit: '', start: 0, target: 1000, now } })] }), {
          audience: 'me',
          locale: 'en-GB',
        }),
      );
    expect(said(999)).toContain('999 of 1,000, 99%');
    expect(said(290)).toContain('29%');
    expect(said(1200)).toContain('1,200 of 1,000, 100%');
  });
});

describe('the if-then plan', () => {
  it.each([
    ['it rains', 'read', 'If it rains, then I will read.'],
    ['If it rains,', 'then I will read.', 'If it rains, then I will read.'],
    ['if it rains', 'I’ll read', 'If it rains, then I will read.'],
    ['', 'read', 'I will read.'],
    ['it rains', ' ', 'If it rains, then …'],
    ['', '', ''],
    ['Iffy days come', 'thenceforth rest', 'If Iffy days come, then I will thenceforth rest.'],
  ])('of %j and %j is %j', (ifCue, thenAction, sentence) => {
    expect(ifThen({ ifCue, thenAction })).toBe(sentence);
  });
});
