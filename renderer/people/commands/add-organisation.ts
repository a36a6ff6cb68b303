import { command } from '#renderer/commands/command.ts';

/** Adds where people work, learn or serve. */
export const addOrganisation = command('people.addOrganisation', (of) => `add “${of}”`);
