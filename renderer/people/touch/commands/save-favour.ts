import { command } from '#renderer/commands/command.ts';

/** Changes what one did for the other. */
export const saveFavour = command('people.saveFavour', (of) => `change a favour between you and “${of}”`);
