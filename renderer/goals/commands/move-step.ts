import { command } from '#renderer/commands/command.ts';
import { placed } from '#renderer/ui/order.ts';
import { inSteps } from './step-lists.ts';

/** Puts a step before another one, or last. */
export const moveStep = command(
  'goals.moveStep',
  (of) => `move the step “${of}”`,
  inSteps<'goals.moveStep'>((steps, placing) => placed(steps, placing)),
);
