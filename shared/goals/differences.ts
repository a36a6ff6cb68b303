import { fieldChanges } from './fields/fields.ts';
import type { Difference, GoalAsOf, StoryChange } from './story.ts';

/** What differs between two states of one goal: its fields, then its milestones in their order. */
export function changesBetween(before: GoalAsOf, after: GoalAsOf): StoryChange[] {
  const fields = fieldChanges(before, after).map((change): StoryChange => ({ what: 'field', ...change }));
  return [...fields, ...milestoneChanges(before, after)];
}

function milestoneChanges(before: GoalAsOf, after: GoalAsOf): StoryChange[] {
  const earlier = new Map(before.milestones.map((milestone) => [milestone.id, milestone]));
  const later = new Set(after.milestones.map(({ id }) => id));
  const changed = after.milestones.flatMap(({ id, title, due, doneAt }): StoryChange[] => {
    const was = earlier.get(id);
    if (was === undefined) return [{ what: 'milestone', change: 'added', title, to: due ?? '' }];
    const found: StoryChange[] = [];
    if (was.title !== title)
      found.push({ what: 'milestone', change: 'renamed', title: was.title, to: title });
    if (was.due !== due) found.push({ what: 'milestone', change: 'due', title, to: due ?? '' });
    if ((was.doneAt === null) !== (doneAt === null)) {
      found.push({ what: 'milestone', change: doneAt === null ? 'undone' : 'done', title, to: '' });
    }
    return found;
  });
  const removed = before.milestones
    .filter(({ id }) => !later.has(id))
    .map(({ title }): StoryChange => ({ what: 'milestone', change: 'removed', title, to: '' }));
  return [...changed, ...removed];
}

/** What became of every goal between two states of the board; goals that stayed the same are left out. */
export function differencesBetween(before: readonly GoalAsOf[], after: readonly GoalAsOf[]): Difference[] {
  const earlier = new Map(before.map((goal) => [goal.id, goal]));
  const later = new Set(after.map(({ id }) => id));
  const present = after.flatMap((goal): Difference[] => {
    const { id, title } = goal;
    const was = earlier.get(id);
    if (was === undefined) return [{ id, title, became: 'new', changes: [] }];
    const changes = changesBetween(was, goal);
    return changes.length === 0 ? [] : [{ id, title, became: 'changed', changes }];
  });
  const gone = before
    .filter(({ id }) => !later.has(id))
    .map(({ id, title }): Difference => ({ id, title, became: 'gone', changes: [] }));
  return [...present, ...gone];
}
