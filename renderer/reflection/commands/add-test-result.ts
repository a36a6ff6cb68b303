import { command } from '#renderer/commands/command.ts';

/** Adds the result of a test taken elsewhere. */
export const addTestResult = command('reflection.addTestResult', (of) => `add “${of}”`);
