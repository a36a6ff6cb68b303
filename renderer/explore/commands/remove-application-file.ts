import { command } from '#renderer/commands/command.ts';
import { onApplication } from './on-application.ts';

/** Takes a file away from an application. */
export const removeApplicationFile = command(
  'explore.removeApplicationFile',
  (of) => `remove a file from “${of}”`,
  onApplication(),
);
