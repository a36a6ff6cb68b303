import { command } from '#renderer/commands/command.ts';

/** Takes a record out of the trash. */
export const putBack = command('trash.restore', (of) => `restore “${of}”`);
