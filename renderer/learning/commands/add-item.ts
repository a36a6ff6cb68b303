import { command } from '#renderer/commands/command.ts';

/** Adds something to learn. */
export const addItem = command('learning.addItem', (of) => `add “${of}” to Learning`);
