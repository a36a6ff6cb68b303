import { command } from '#renderer/commands/command.ts';

/** Writes a new goal. */
export const writeGoal = command('goals.write', (of) => `add “${of}”`);
