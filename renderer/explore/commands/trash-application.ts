import { command } from '#renderer/commands/command.ts';

/** Moves an application to the trash. */
export const trashApplication = command(
  'explore.trashApplication',
  (of) => `move the application “${of}” to the trash`,
);
