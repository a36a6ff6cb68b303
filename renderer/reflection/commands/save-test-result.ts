import { command } from '#renderer/commands/command.ts';

/** Saves the result of a test. */
export const saveTestResult = command('reflection.saveTestResult', (of) => `change “${of}”`);
