import { command } from '#renderer/commands/command.ts';

/** Sets how many hours a week there are for goals. */
export const setHours = command('goals.setHours', () => 'change the hours a week');
