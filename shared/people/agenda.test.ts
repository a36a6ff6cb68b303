import { describe, expect, test } from 'vitest';
import { type AgendaWording, agendaOf, type MentorFacts, type MentorGoal } from './agenda.ts';

const wording: AgendaWording = { day: (date) => date, number: String };
const goal: MentorGoal = {
  id: 'goal',
  title: 'Lead three workshops',
  isOpen: true,
  pausedSince: null,
  obstacle: 'I close too softly',
  milestones: [],
  steps: [],
  measure: null,
  turns: [],
  obstacles: [],
};
const facts: MentorFacts = {
  today: '2026-03-10',
  since: '2026-02-01',
  goals: [goal],
  asks: [],
  promises: [],
  learning: [],
};
const lines = (some: Partial<MentorGoal>, more: Partial<MentorFacts> = {}) =>
  agendaOf({ ...facts, ...more, goals: [{ ...goal, ...some }] }, wording).map(({ section, text }) => [
    section,
    text,
  ]);

describe('an agenda', () => {
  test('is empty when nothing moved and nothing is open', () => {
    expect(lines({})).toEqual([]);
  });

  test('holds what was reached, done, measured and decided since the last talk, and nothing of before or to come', () => {
    const milestones = ['2026-02-01', '2026-02-02', '2026-03-11', null].map((doneOn, place) => ({
      id: `milestone ${String(place)}`,
      title: `Stone ${String(place)}`,
      due: null,
      doneOn,
    }));
    expect(
      lines({
        milestones,
        steps: [{ id: 'step', title: 'Call the city', doneOn: '2026-03-01' }],
        measure: { unit: 'workshops', now: 2, before: 1 },
        turns: [
          { id: 'a', kind: 'pause', on: '2026-02-03' },
          { id: 'b', kind: 'resume', on: '2026-02-20' },
          { id: 'c', kind: 'pivot', on: '2026-01-20' },
        ],
      }),
    ).toEqual([
      ['progress', 'Taken up again'],
      ['progress', 'Milestone reached: Stone 1'],
      ['progress', 'Now at 2 workshops; it was 1'],
      ['progress', 'Done: Call the city'],
    ]);
  });

  test('holds where it is stuck: what is paused, late, or met its obstacle in vain', () => {
    const late = {
      pausedSince: '2026-02-20',
      milestones: [
        { id: 'late', title: 'The card', due: '2026-03-09', doneOn: null },
        { id: 'today', title: 'Today', due: '2026-03-10', doneOn: null },
      ],
      obstacles: [
        { on: '2026-02-10', worked: false },
        { on: '2026-02-11', worked: false },
        { on: '2026-02-12', worked: true },
        { on: '2026-01-12', worked: false },
      ],
    };
    expect(lines(late)).toEqual([
      ['stuck', 'Paused since 2026-02-20'],
      ['stuck', 'Was to be there by 2026-03-09: The card'],
      ['stuck', '“I close too softly” came up twice, and the plan did not help'],
    ]);
    expect(lines({ ...late, isOpen: false })).toEqual([]);
  });

  test('goes on with what to ask, what was promised and what was learned, each line by a key of its own', () => {
    const all = agendaOf(
      {
        ...facts,
        asks: [{ id: 'a', text: 'How do I\nend it?' }],
        promises: [
          { id: 'p', by: 'me', text: 'Send the card', due: '2026-03-20' },
          { id: 'q', by: 'them', text: 'Ask Hanne', due: null },
        ],
        learning: [{ id: 'l', name: 'Facilitation', minutes: 95, isDone: true }],
      },
      wording,
    );
    expect(all.map(({ text }) => text)).toEqual([
      'How do I end it?',
      'You promised: Send the card, by 2026-03-20',
      'Promised to you: Ask Hanne',
      'Facilitation, finished, 1.5 hours',
    ]);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });
});
