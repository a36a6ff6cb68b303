import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Acquaintance, type ExploredOption, isDormant, nearAndDormant } from './dormant.ts';

const today = '2026-08-31';
const jonas: Acquaintance = {
  id: 'jonas',
  closeness: 3,
  last: '2026-02-28',
  since: '2025-01-01',
  words: ['designs services for a hospital', 'Lakeside clinic', 'care'],
  ties: new Set(),
};
const design: ExploredOption = {
  id: 'design',
  name: 'Service design',
  employer: '',
  occupation: 'Service designer',
  place: '',
  goals: [],
};

const near = (person: Acquaintance, option: ExploredOption) =>
  nearAndDormant([person], [option], today).map(({ near: { by, shared } }) => ({ by, shared }));

describe('a dormant acquaintance', () => {
  test('was not met for half a year; months that end early count', () => {
    expect(isDormant(jonas, '2026-08-27')).toBe(false);
    expect(isDormant(jonas, '2026-08-28')).toBe(true);
    expect(isDormant({ ...jonas, last: '2026-02-28' }, today)).toBe(true);
    expect(isDormant({ ...jonas, last: null, since: '2026-06-01' }, today)).toBe(false);
    expect(isDormant({ ...jonas, last: null }, today)).toBe(true);
  });

  test('is neither close, nor hardly known, nor of unknown closeness', () => {
    for (const closeness of [1, 5, null]) expect(isDormant({ ...jonas, closeness }, today)).toBe(false);
    for (const closeness of [2, 3, 4]) expect(isDormant({ ...jonas, closeness }, today)).toBe(true);
  });

  test('stands near to what is looked into by the words of its field', () => {
    expect(near(jonas, design)).toEqual([{ by: 'name', shared: ['designs', 'services'] }]);
    const nursing = { ...design, name: 'Something else', occupation: 'Nurse' };
    expect(near({ ...jonas, words: ['Nursing school'] }, nursing)).toEqual([
      { by: 'occupation', shared: ['nursing'] },
    ]);
    expect(
      near({ ...jonas, words: ['Stadtwerke Köln'] }, { ...design, employer: 'stadtwerke koln' }),
    ).toEqual([{ by: 'employer', shared: ['stadtwerke', 'koln'] }]);
    const goal = { ...design, name: 'X', occupation: '', goals: [{ id: 'goal', title: 'Run a bakery' }] };
    expect(near({ ...jonas, words: ['baker, bakery on the hill'] }, goal)).toMatchObject([{ by: 'goal' }]);
  });

  test('stands near by a tie to the option or its goal, whatever the words are', () => {
    const tied = { ...jonas, words: [], ties: new Set(['design']) };
    expect(near(tied, design)).toEqual([{ by: 'tie', shared: [] }]);
    const byGoal = { ...jonas, words: [], ties: new Set(['goal']) };
    expect(near(byGoal, { ...design, goals: [{ id: 'goal', title: '' }] })).toEqual([
      { by: 'tie', shared: [] },
    ]);
  });

  test('is not near by words that say nothing of a field', () => {
    expect(
      near(
        { ...jonas, words: ['Senior manager, works in a team at a company'] },
        { ...design, name: 'Team manager at a company', occupation: 'Senior staff' },
      ),
    ).toEqual([]);
    expect(near({ ...jonas, words: ['banker'] }, { ...design, name: 'Work at a bar' })).toEqual([]);
  });

  test('is offered after those whose tie helps most', () => {
    const all = [4, 2, 3].map((closeness) => ({ ...jonas, id: String(closeness), closeness }));
    expect(nearAndDormant(all, [design], today).map(({ person }) => person.id)).toEqual(['3', '2', '4']);
  });

  it('does not depend on the order in which people come', () => {
    const aPerson = fc.record({
      id: fc.uuid(),
      closeness: fc.constantFrom(1, 2, 3, 4, 5, null),
      last: fc.constantFrom(null, '2025-01-01', '2025-06-01', '2026-08-01'),
      since: fc.constant('2025-01-01'),
      words: fc.array(fc.constantFrom('design', 'nurse', 'services')),
      ties: fc.constant(new Set<string>()),
    });
    fc.assert(
      fc.property(fc.uniqueArray(aPerson, { selector: ({ id }) => id }), (people) => {
        const there = nearAndDormant(people, [design], today).map(({ person }) => person.id);
        const back = nearAndDormant(people.toReversed(), [design], today).map(({ person }) => person.id);
        expect(back).toEqual(there);
      }),
    );
  });
});
