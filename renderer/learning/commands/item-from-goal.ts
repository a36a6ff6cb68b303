import { command } from '#renderer/commands/command.ts';

/** Makes an item of a goal, which both are one thing from then on. */
export const itemFromGoal = command('learning.itemFromGoal', (of) => `keep hours and notes of “${of}”`);
