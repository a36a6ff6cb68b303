import { command } from '#renderer/commands/command.ts';

/** Adds an option, at the end of its column. */
export const addOption = command('explore.addOption', (of) => `add the option “${of}”`);
