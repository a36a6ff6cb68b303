import { command } from '#renderer/commands/command.ts';

/** Makes a goal of an option. */
export const optionToGoal = command('explore.optionToGoal', (of) => `make “${of}” a goal`);
