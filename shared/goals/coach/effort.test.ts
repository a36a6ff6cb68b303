import { describe, expect, it } from 'vitest';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import type { Goal } from '#shared/goals/goals.ts';
import { type EffortFacts, pastEstimates, readRoom } from './effort.ts';

const today = '2026-03-04';
const says = { number: String, day: (date: string) => date };

function goal(id: string, more: Partial<Goal> = {}): Goal {
  return {
    ...blankSheet(id),
    id,
    status: 'active',
    milestones: [],
    nextStep: null,
    paused: null,
    cameFrom: null,
    values: [],
    strengths: [],
    skills: [],
    people: [],
    createdAt: '2026-01-01T08:00:00.000Z',
    modifiedAt: '2026-01-01T08:00:00.000Z',
    revision: 1,
    ...more,
  };
}

/** A goal whose milestones took so many days each, of ten that were planned. */
function finished(...days: number[]): Goal {
  return goal('past', {
    status: 'let-go',
    start: '2025-01-01',
    milestones: days.map((day, place) => ({
      id: String(place),
      goal: 'past',
      title: 'm',
      due: '2025-01-11',
      doneAt: `2025-01-${String(1 + day).padStart(2, '0')}T09:00:00.000Z`,
      waitsFor: null,
      revision: 1,
    })),
  });
}

const read = (facts: Partial<EffortFacts>) =>
  readRoom({ id: 'g', effort: null, due: null, goals: [], hours: null, today, ...facts }, says);

describe('the room for a goal', () => {
  it('is unknown without hours, and says what it takes', () => {
    expect(read({})).toBeNull();
    expect(read({ effort: 4 })).toMatchObject({ found: true, why: 'It takes 4 h a week.', ways: [] });
  });

  it('counts the other active goals, not those that are paused or on another column', () => {
    const goals = [
      goal('g', { effort: 99 }),
      goal('a', { effort: 5 }),
      goal('b', { effort: 3, paused: { since: '2026-02-01', until: null } }),
      goal('c', { effort: 7, status: 'next' }),
      goal('d'),
    ];
    expect(read({ effort: 4, goals, hours: 10 })).toEqual({
      found: true,
      why: 'It takes 4 of the 10 h a week that you have. Your other active goals take 5 h. That fits.',
      improve: '',
      ways: [],
    });
    expect(read({ effort: 8, goals, hours: 10 })).toMatchObject({
      found: false,
      why: 'It takes 8 of the 10 h a week that you have. Your other active goals take 5 h. That is 3 h more than there are.',
      ways: [{ label: 'Make it 5 h a week', change: { type: 'effort', hours: 5 } }],
    });
    expect(read({ effort: 8, goals, hours: 2 })).toMatchObject({ found: false, ways: [] });
  });

  it('puts the own past beside it', () => {
    expect(pastEstimates([finished(10, 20)])).toBeNull();
    expect(pastEstimates([finished(10, 20, 15)])).toEqual({ count: 3, factor: 1.5 });
    expect(pastEstimates([finished(10, 20, 15, 30)])).toEqual({ count: 4, factor: 1.75 });
    const reading = read({ effort: 2, due: '2026-03-24', goals: [finished(10, 20, 15)], hours: 10 });
    expect(reading).toMatchObject({
      found: true,
      ways: [{ label: 'Make 2026-04-03 the due date', change: { type: 'due', due: '2026-04-03' } }],
    });
    expect(reading?.why).toContain('Your last 3 estimates took about 1.5 times as long as planned.');
    expect(read({ effort: 2, due: '2026-03-24', goals: [finished(9, 10, 11)], hours: 10 })?.ways).toEqual([]);
  });

  it('takes a finished goal by its last milestone', () => {
    const done = { ...finished(10, 20, 15), status: 'done' as const, due: '2025-01-11' };
    expect(pastEstimates([done])).toEqual({ count: 4, factor: 1.75 });
  });
});
