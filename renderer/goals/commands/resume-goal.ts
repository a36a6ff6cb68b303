import { command } from '#renderer/commands/command.ts';

/** Takes a paused goal up again. */
export const resumeGoal = command('goals.resume', (of) => `take “${of}” up again`);
