import { command } from '#renderer/commands/command.ts';

/** Saves the words and the date of a milestone. */
export const saveMilestone = command('goals.saveMilestone', (of) => `change the milestone “${of}”`);
