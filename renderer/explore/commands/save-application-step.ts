import { command } from '#renderer/commands/command.ts';
import { onApplication } from './on-application.ts';

/** Changes what happened with an application. */
export const saveApplicationStep = command(
  'explore.saveApplicationStep',
  (of) => `change a step of “${of}”`,
  onApplication(),
);
