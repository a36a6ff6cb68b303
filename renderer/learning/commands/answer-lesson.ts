import { command } from '#renderer/commands/command.ts';

/** Says how it went with a question that came back. */
export const answerLesson = command('learning.answerLesson', (of) => `answer what came back from “${of}”`);
