import { command } from '#renderer/commands/command.ts';

/** Lets a goal go in favour of another one. */
export const pivotGoal = command('goals.pivot', (of) => `change the course of “${of}”`);
