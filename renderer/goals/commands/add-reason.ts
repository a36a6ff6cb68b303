import { command } from '#renderer/commands/command.ts';

/** Adds why something of a goal changed. */
export const addReason = command('goals.addReason', (of) => `add a reason to “${of}”`);
