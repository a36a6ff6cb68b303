import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ConsistencyFacts, inconsistenciesOf, type Repair } from './consistency.ts';
import type { Measure, Milestone } from './goals.ts';

const nothing: ConsistencyFacts = {
  start: null,
  due: null,
  measure: null,
  effort: null,
  status: 'active',
  milestones: [],
  others: new Map(),
  hours: null,
};

function milestone(id: string, due: string | null, more: Partial<Milestone> = {}): Milestone {
  return { id, goal: 'g', title: id, due, doneAt: null, waitsFor: null, revision: 1, ...more };
}

const notesOf = (facts: Partial<ConsistencyFacts>) =>
  inconsistenciesOf({ ...nothing, ...facts }, { day: (date) => date, number: String });
const said = (facts: Partial<ConsistencyFacts>) =>
  notesOf(facts).map(({ words, label }) => `${words} ${label}`);

it('says nothing where everything fits', () => {
  expect(said({})).toEqual([]);
  expect(
    said({
      start: '2026-01-01',
      due: '2026-06-30',
      measure: { unit: 'h', start: 0, target: 25, now: 12 },
      effort: 5,
      milestones: [milestone('a', '2026-02-01'), milestone('b', null)],
    }),
  ).toEqual([]);
});

it('says what does not fit, with one way to put it right', () => {
  expect(said({ start: '2026-05-10', due: '2026-05-03' })).toEqual([
    'It is due before it starts. Make 2026-05-03 the start',
  ]);
  const measure = (start: number, target: number, now: number): Measure => ({
    unit: 'kg',
    start,
    target,
    now,
  });
  expect(said({ measure: measure(5, 5, 3) })).toEqual([
    'It begins where it ends, so it counts once you are there. Begin at 3 kg',
  ]);
  expect(said({ measure: measure(90, 75, 74) })).toEqual(['You are there. Move the goal to Done']);
  expect(said({ measure: measure(90, 75, 74), status: 'done' })).toEqual([]);
  expect(said({ effort: 60 })).toEqual(['That is more than a working week. Make it 10 h a week']);
  expect(said({ effort: 60, hours: 12 })).toEqual(['That is more than a working week. Make it 12 h a week']);
  const milestones = [milestone('a', '2025-12-01'), milestone('b', '2026-07-01')];
  expect(said({ start: '2026-01-01', due: '2026-06-30', milestones })).toEqual([
    'It is due before the goal starts. Make 2025-12-01 the start',
    'It is due after the goal. Make 2026-07-01 the goal’s due date',
  ]);
  const others = new Map([['x', { title: 'Ask', due: '2026-03-01' }]]);
  expect(said({ milestones: [milestone('a', '2026-02-01', { waitsFor: 'x' })], others })).toEqual([
    'It is due before “Ask”, which it waits for. Make it 2026-03-01',
  ]);
  expect(said({ milestones: [milestone('a', '2026-02-01', { waitsFor: 'gone' })] })).toEqual([]);
});

const day = fc.option(fc.constantFrom('2026-01-01', '2026-02-28', '2026-03-01', '2028-02-29'));
const amount = fc.integer({ min: -3, max: 12 });

function repaired(facts: ConsistencyFacts, repair: Repair): ConsistencyFacts {
  const { measure } = facts;
  switch (repair.type) {
    case 'start':
      return { ...facts, start: repair.start };
    case 'due':
      return { ...facts, due: repair.due };
    case 'effort':
      return { ...facts, effort: repair.hours };
    case 'achieved':
      return { ...facts, status: 'done' };
    case 'measure':
      return { ...facts, measure: measure && { ...measure, [repair.field]: repair.amount } };
    case 'milestone-due':
      return {
        ...facts,
        milestones: facts.milestones.map((each) =>
          each.id === repair.id ? { ...each, due: repair.due } : each,
        ),
      };
  }
}

it('ends: putting right what is said, one after the other, leaves nothing to say', () => {
  const facts = fc.record({
    start: day,
    due: day,
    effort: fc.option(fc.double({ min: 0, max: 168, noNaN: true })),
    hours: fc.option(fc.integer({ min: 0, max: 168 })),
    measure: fc.option(fc.record({ start: amount, target: amount, now: amount, unit: fc.constant('h') })),
    milestones: fc
      .array(day, { maxLength: 4 })
      .map((days) =>
        days.map((due, place) =>
          milestone(String(place), due, { waitsFor: place > 0 ? String(place - 1) : null }),
        ),
      ),
  });
  fc.assert(
    fc.property(facts, (given) => {
      let now: ConsistencyFacts = { ...nothing, ...given };
      for (let step = 0; step < 30; step += 1) {
        now = { ...now, others: new Map(now.milestones.map((each) => [each.id, each])) };
        const [note] = inconsistenciesOf(now, { day: (date) => date, number: String });
        if (!note) return;
        now = repaired(now, note.repair);
      }
      throw new Error('there is always one more note');
    }),
  );
});
