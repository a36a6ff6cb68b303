import { command } from '#renderer/commands/command.ts';

/** Keeps questions of one’s own. */
export const addQuestionSet = command('people.addQuestionSet', (of) => `add the questions “${of}”`);
