import { command } from '#renderer/commands/command.ts';

/** Takes away what was to be asked. */
export const removeAsk = command('people.removeAsk', (of) => `remove a question for “${of}”`);
