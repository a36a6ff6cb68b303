import { command } from '#renderer/commands/command.ts';

/** Says how true each of the four reasons is. */
export const sayMotives = command('goals.sayMotives', () => 'say how true the four reasons are');
