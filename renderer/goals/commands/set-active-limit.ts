import { command } from '#renderer/commands/command.ts';

/** Sets how many goals a person pursues at a time. */
export const setActiveLimit = command('goals.setActiveLimit', () => 'change how many goals are active');
