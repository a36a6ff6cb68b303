import { command } from '#renderer/commands/command.ts';

/** Moves the result of a test to the trash. */
export const trashTestResult = command('reflection.trashTestResult', (of) => `move “${of}” to the trash`);
