import { command } from '#renderer/commands/command.ts';

/** Notes that the plan was gone through in thought. */
export const rehearse = command('goals.rehearse', () => 'rehearse the plan');
