import { type Shows, shows } from '#renderer/commands/command.ts';
import type { Input } from '#shared/api.ts';
import type { Step } from '#shared/goals/steps.ts';

type StepCommand = 'goals.tickStep' | 'goals.markDay' | 'goals.moveStep' | 'goals.saveStep';

/** How the steps of a goal show a change of one of them. */
export function inSteps<N extends StepCommand>(
  change: (steps: readonly Step[], input: Input<N>) => Step[],
): Shows<N> {
  return shows<N, 'goals.steps'>('goals.steps', {
    isWhole: true,
    now: change,
    answered: (steps, output) => {
      const answered: Partial<Step> = output;
      return steps.map((step) => (step.id === answered.id ? { ...step, ...answered } : step));
    },
  });
}

/** Changes one step of a list. */
export function withStep(steps: readonly Step[], id: string, change: (step: Step) => Step): Step[] {
  return steps.map((step) => (step.id === id ? change(step) : step));
}
