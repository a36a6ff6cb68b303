import { command } from '#renderer/commands/command.ts';

/** Takes a milestone away. */
export const removeMilestone = command('goals.removeMilestone', (of) => `remove the milestone “${of}”`);
