import { command } from '#renderer/commands/command.ts';

/** Lets a goal go on purpose. */
export const letGoalGo = command('goals.letGo', (of) => `let “${of}” go`);
