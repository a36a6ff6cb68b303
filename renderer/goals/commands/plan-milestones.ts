import { command } from '#renderer/commands/command.ts';

/** Gives the milestones of a goal their dates, and adds others. */
export const planMilestones = command('goals.planMilestones', (of) => `plan “${of}” backwards`);
