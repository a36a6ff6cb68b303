import { command } from '#renderer/commands/command.ts';

/** Takes a step away. */
export const removeStep = command('goals.removeStep', (of) => `remove the step “${of}”`);
