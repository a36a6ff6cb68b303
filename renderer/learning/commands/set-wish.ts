import { command } from '#renderer/commands/command.ts';

/** Says how many minutes a day are wished, and which days are free. */
export const setWish = command('learning.setWish', () => 'change your minutes a day');
