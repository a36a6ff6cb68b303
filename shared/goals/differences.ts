import type { Difference, GoalThen, StoryChange, StoryField } from './story.ts';

/** What of a goal is told in words; the two halves of the plan are one. */
const told: Record<StoryField, (goal: GoalThen) => string> = {
  title: ({ title }) => title,
  specifics: ({ specifics }) => specifics,
  measure: ({ measure }) =>
    measure === null
      ? ''
      : `${measure.now} of ${measure.target} ${measure.unit}, from ${measure.start}`.trim(),
  why: ({ why }) => why,
  due: ({ due }) => due ?? '',
  obstacle: ({ obstacle }) => obstacle,
  plan: ({ ifCue, thenAction }) => [ifCue, thenAction].filter((half) => half.trim() !== '').join(' → '),
  status: ({ status }) => status,
  shape: ({ shape }) => shape,
  area: ({ area }) => area,
  horizon: ({ horizon }) => horizon ?? '',
  start: ({ start }) => start ?? '',
  effort: ({ effort }) => (effort === null ? '' : String(effort)),
  cost: ({ cost }) => cost,
  'best-outcome': ({ bestOutcome }) => bestOutcome,
  direction: ({ direction }) => direction ?? '',
};

/** What differs between two states of one goal: its fields, then its milestones in their order. */
export function changesBetween(before: GoalThen, after: GoalThen): StoryChange[] {
  const fields = (Object.keys(told) as StoryField[]).flatMap((field): StoryChange[] => {
    const [from, to] = [told[field](before), told[field](after)];
    return from === to ? [] : [{ what: 'field', field, from, to }];
  });
  return [...fields, ...milestoneChanges(before, after)];
}

function milestoneChanges(before: GoalThen, after: GoalThen): StoryChange[] {
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
export function differencesBetween(before: readonly GoalThen[], after: readonly GoalThen[]): Difference[] {
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
