import { command } from '#renderer/commands/command.ts';

/** Says what became of the time in which a timer was not seen. */
export const answerTimer = command('learning.answerTimer', (of) => `count the time of “${of}”`);
