import { command } from '#renderer/commands/command.ts';

/** Adds somebody to the network. */
export const addPerson = command('people.add', (of) => `add “${of}”`);
