import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Goal, goalStatuses } from '#shared/goals/goals.ts';
import { aGoal, aMilestone } from '#tests/support/plan.ts';
import { changed, type GoalChange } from './changes.ts';
import { inverseOf } from './inverse.ts';

const goals: Goal[] = goalStatuses.flatMap((status, column) =>
  [0, 1, 2].map((place) => {
    const id = `${column}${place}`;
    const milestone = (name: string) => aMilestone({ id: `${id}${name}`, goal: id });
    return aGoal({ id, status, milestones: ['a', 'b', 'c'].map(milestone) });
  }),
);
const ids = goals.map(({ id }) => id);
const place = fc.constantFrom(...ids);
const letter = fc.constantFrom('a', 'b', 'c');
const change: fc.Arbitrary<GoalChange> = fc.oneof(
  fc
    .record({ id: place, before: fc.option(place) })
    .filter(({ id, before }) => id !== before)
    .map(({ id, before }): GoalChange => {
      const status = goals.find((goal) => goal.id === (before ?? id))?.status ?? 'someday';
      return { type: 'move', id, status, before };
    }),
  fc
    .record({ id: place, area: fc.constantFrom('', 'Work') })
    .map(({ id, area }): GoalChange => ({ type: 'place', id, by: 'area', key: area })),
  fc
    .record({ id: place, horizon: fc.constantFrom('', 'year') })
    .map(({ id, horizon }): GoalChange => ({ type: 'place', id, by: 'horizon', key: horizon })),
  fc
    .record({ goal: place, name: letter, done: fc.boolean() })
    .map(({ goal, name, done }): GoalChange => ({ type: 'tick', goal, id: goal + name, done })),
  fc
    .record({ goal: place, name: letter, before: fc.option(letter) })
    .filter(({ name, before }) => name !== before)
    .map(
      ({ goal, name, before }): GoalChange => ({
        type: 'move-milestone',
        goal,
        id: goal + name,
        before: before && goal + before,
      }),
    ),
);

it('takes any change of the board back', () => {
  fc.assert(
    fc.property(change, (made) => {
      const back = inverseOf(goals, made);
      const after = changed(goals, made);
      const again = back === null ? after : changed(after, back);
      expect(again.map(({ id, status, milestones }) => [id, status, milestones])).toEqual(
        goals.map(({ id, status, milestones }) => [id, status, milestones]),
      );
    }),
  );
});
