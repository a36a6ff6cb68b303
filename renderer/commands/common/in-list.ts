import { type Shows, shows } from '#renderer/commands/command.ts';
import type { CommandName, Input, Output } from '#shared/api.ts';
import type { Goal } from '#shared/goals/goals.ts';

/** Changes one goal of a list. */
export function withGoal(
  goals: readonly Goal[],
  isMeant: (goal: Goal) => boolean,
  change: (goal: Goal) => Goal,
): Goal[] {
  return goals.map((goal) => (isMeant(goal) ? change(goal) : goal));
}

/** How the list of goals shows a change of one goal, whose fields are `is` and, before it was made, what `back` puts there. */
export function inList<N extends CommandName>(
  isMeant: (goal: Goal, input: Input<N>) => boolean,
  change: (goal: Goal, input: Input<N>, of: string) => Goal,
): Shows<N> {
  return shows<N, 'goals.list'>('goals.list', {
    now: (goals, input, of) =>
      withGoal(
        goals,
        (goal) => isMeant(goal, input),
        (goal) => change(goal, input, of),
      ),
    answered: (goals, output) => withAnswer(goals, output),
    // Its fields come with the goal, which is read anew; its place stays.
    back: () => (goals) => goals,
  });
}

/** The list with the goal that a command answered. */
export function withAnswer<N extends CommandName>(goals: readonly Goal[], output: Output<N>): Goal[] {
  const answered = output as Partial<Goal>;
  return goals.map((goal) => (goal.id === answered.id ? (answered as Goal) : goal));
}

/** Whether a goal has a milestone. */
export function hasMilestone({ milestones }: Goal, { id }: { id: string }): boolean {
  return milestones.some((milestone) => milestone.id === id);
}

/** What stands after an item of a list; null when it is the last. */
export function nextOf(list: readonly { id: string }[], id: string): string | null {
  return list[list.findIndex((item) => item.id === id) + 1]?.id ?? null;
}
