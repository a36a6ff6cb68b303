import { command } from '#renderer/commands/command.ts';

/** Moves a goal to the trash. */
export const trashGoal = command('goals.trash', (of) => `move “${of}” to the trash`);
