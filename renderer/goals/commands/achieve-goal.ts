import { command } from '#renderer/commands/command.ts';

/** Keeps a goal that was reached as a win. */
export const achieveGoal = command('goals.achieve', (of) => `mark “${of}” as achieved`);
