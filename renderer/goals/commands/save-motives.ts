import { command } from '#renderer/commands/command.ts';

/** Says how true each of the four reasons is. */
export const saveMotives = command('goals.saveMotives', () => 'say how true the four reasons are');
