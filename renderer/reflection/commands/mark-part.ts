import { command } from '#renderer/commands/command.ts';

/** Says that a part of the path is done, or passed by. */
export const markPart = command('reflection.markPart', () => 'leave a part of the path behind');
