import { command } from '#renderer/commands/command.ts';

/** Adds several milestones at once. */
export const addMilestones = command('goals.addMilestones', (of) => `add milestones to “${of}”`);
