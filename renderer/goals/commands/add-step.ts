import { command } from '#renderer/commands/command.ts';

/** Adds a next step at the end of the list. */
export const addStep = command('goals.addStep', (of) => `add the step “${of}”`);
