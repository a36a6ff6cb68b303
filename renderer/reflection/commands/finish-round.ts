import { command } from '#renderer/commands/command.ts';

/** Makes the order of a card sort that of the values. */
export const finishRound = command('reflection.finishRound', () => 'put your values in this order');
