import { command } from '#renderer/commands/command.ts';

/** Adds a milestone at the end of the list. */
export const addMilestone = command('goals.addMilestone', (of) => `add the milestone “${of}”`);
