import { command } from '#renderer/commands/command.ts';
import { onApplication } from './on-application.ts';

/** Takes a step of an application away. */
export const removeApplicationStep = command(
  'explore.removeApplicationStep',
  (of) => `remove a step from “${of}”`,
  onApplication(),
);
