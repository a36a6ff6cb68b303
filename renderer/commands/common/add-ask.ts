import { command } from '#renderer/commands/command.ts';

/** Keeps something to ask somebody. */
export const addAsk = command('people.addAsk', (of) => `keep a question for “${of}”`);
