import { command } from '#renderer/commands/command.ts';

/** Saves what stands on the sheet of a goal. */
export const saveGoal = command('goals.save', (of) => `change “${of}”`);
