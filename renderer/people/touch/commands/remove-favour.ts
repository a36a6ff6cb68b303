import { command } from '#renderer/commands/command.ts';

/** Takes away what one did for the other. */
export const removeFavour = command('people.removeFavour', (of) => `remove a favour between you and “${of}”`);
