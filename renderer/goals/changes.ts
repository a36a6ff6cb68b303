import { placed } from '#renderer/ui/order.ts';
import type { Goal, GoalStatus, ServedKind } from '#shared/goals/goals.ts';
import type { Dates } from '#shared/goals/timeline/move.ts';
import { columnsOf, moved, placeIn } from './board/columns.ts';
import type { Grouping } from './board/view.ts';

/** What is shown before it is saved: a goal's place, and what is done with milestones and strengths by a click. */
export type GoalChange =
  | { type: 'move'; id: string; status: GoalStatus; before: string | null }
  | { type: 'place'; id: string; by: Exclude<Grouping, 'status'>; key: string }
  | ({ type: 'reschedule'; goal: string } & Dates)
  | { type: 'tick'; goal: string; id: string; done: boolean }
  | { type: 'move-milestone'; goal: string; id: string; before: string | null }
  | { type: 'link'; goal: string; kind: ServedKind; claim: { id: string; name: string }; linked: boolean };

/** Where a goal keeps what it is tied to. */
export const servedField = {
  value: 'values',
  strength: 'strengths',
  skill: 'skills',
  person: 'people',
} as const satisfies Record<ServedKind, keyof Goal>;

/** The goals as they are after a change. A change that was made already changes nothing. */
export function changed(goals: readonly Goal[], change: GoalChange): Goal[] {
  switch (change.type) {
    case 'move': {
      const { id, status, before } = change;
      return moved(columnsOf(goals), { id, column: status, before }).list.flatMap((column) => column.goals);
    }
    case 'place':
      return withGoal(goals, change.id, (goal) => ({ ...goal, ...placeIn(change.by, change.key) }));
    case 'reschedule': {
      const dates = new Map(change.milestones.map(({ id, due }) => [id, due]));
      return withGoal(goals, change.goal, (goal) => ({
        ...goal,
        start: change.start,
        due: change.due,
        milestones: goal.milestones.map((each) => ({ ...each, due: dates.get(each.id) ?? each.due })),
      }));
    }
    case 'tick':
      return withGoal(goals, change.goal, (goal) => ({
        ...goal,
        milestones: goal.milestones.map((milestone) =>
          milestone.id === change.id && (milestone.doneAt !== null) !== change.done
            ? { ...milestone, doneAt: change.done ? new Date().toISOString() : null }
            : milestone,
        ),
      }));
    case 'move-milestone':
      return withGoal(goals, change.goal, (goal) => ({
        ...goal,
        milestones: placed(goal.milestones, change),
      }));
    case 'link':
      return withGoal(goals, change.goal, (goal) => {
        const field = servedField[change.kind];
        const others = goal[field].filter(({ id }) => id !== change.claim.id);
        if (!change.linked) return { ...goal, [field]: others };
        return others.length < goal[field].length ? goal : { ...goal, [field]: [...others, change.claim] };
      });
  }
}

function withGoal(goals: readonly Goal[], id: string, change: (goal: Goal) => Goal): Goal[] {
  return goals.map((goal) => (goal.id === id ? change(goal) : goal));
}
