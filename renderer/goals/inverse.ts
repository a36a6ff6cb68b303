import type { Goal } from '#shared/goals/goals.ts';
import { datesNow, isMove } from '#shared/goals/timeline/move.ts';
import type { GoalChange } from './changes.ts';

/** The change that takes another one back, told from the goals before it; null when it changed nothing. */
export function inverseOf(goals: readonly Goal[], change: GoalChange): GoalChange | null {
  switch (change.type) {
    case 'move': {
      const goal = goals.find(({ id }) => id === change.id);
      if (goal === undefined) return null;
      const column = goals.filter(({ status }) => status === goal.status);
      return { type: 'move', id: goal.id, status: goal.status, before: nextOf(column, goal.id) };
    }
    case 'place': {
      const goal = goals.find(({ id }) => id === change.id);
      return goal === undefined || (goal[change.by] ?? '') === change.key
        ? null
        : { ...change, key: goal[change.by] ?? '' };
    }
    case 'reschedule': {
      const goal = goals.find(({ id }) => id === change.goal);
      return goal === undefined || !isMove(goal, change) ? null : { ...change, ...datesNow(goal, change) };
    }
    case 'tick': {
      const milestone = milestoneOf(goals, change);
      const isDone = milestone !== undefined && milestone.doneAt !== null;
      return milestone === undefined || isDone === change.done ? null : { ...change, done: isDone };
    }
    case 'move-milestone': {
      const milestones = goals.find(({ id }) => id === change.goal)?.milestones ?? [];
      return milestoneOf(goals, change) ? { ...change, before: nextOf(milestones, change.id) } : null;
    }
    case 'link':
      return { ...change, linked: !change.linked };
  }
}

function nextOf(list: readonly { id: string }[], id: string): string | null {
  return list[list.findIndex((item) => item.id === id) + 1]?.id ?? null;
}

function milestoneOf(goals: readonly Goal[], { goal, id }: { goal: string; id: string }) {
  return goals.find((each) => each.id === goal)?.milestones.find((each) => each.id === id);
}
