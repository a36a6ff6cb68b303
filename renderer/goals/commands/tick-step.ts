import { command } from '#renderer/commands/command.ts';
import { inSteps, withStep } from './step-lists.ts';

/** Ticks a step off, or opens it again. */
export const tickStep = command(
  'goals.tickStep',
  (of, { done }) => (done ? `tick “${of}”` : `open “${of}” again`),
  inSteps<'goals.tickStep'>((steps, { id, done }) =>
    withStep(steps, id, (step) =>
      (step.doneAt !== null) === done ? step : { ...step, doneAt: done ? new Date().toISOString() : null },
    ),
  ),
);
