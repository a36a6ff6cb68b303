import { command } from '#renderer/commands/command.ts';

/** Keeps what was sent to somebody. */
export const keepMessage = command('people.keepMessage', (of) => `keep what you sent “${of}”`);
