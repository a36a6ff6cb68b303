import { command } from '#renderer/commands/command.ts';

/** Takes a reason away. */
export const removeReason = command('goals.removeReason', () => 'remove a reason');
