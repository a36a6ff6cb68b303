import { command } from '#renderer/commands/command.ts';

/** Lets a milestone wait for another one, or for none. */
export const waitForMilestone = command('goals.waitFor', (of) => `let “${of}” wait`);
