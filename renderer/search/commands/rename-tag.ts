import { command } from '#renderer/commands/command.ts';

/** Gives a tag another name. */
export const renameTag = command('journal.renameTag', (of) => `rename #${of}`);
