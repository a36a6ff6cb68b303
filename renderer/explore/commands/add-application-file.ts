import { command } from '#renderer/commands/command.ts';
import { onApplication } from './on-application.ts';

/** Keeps a file with an application. */
export const addApplicationFile = command(
  'explore.addApplicationFile',
  (of) => `add a file to “${of}”`,
  onApplication(),
);
