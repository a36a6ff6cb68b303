import { command } from '#renderer/commands/command.ts';

/** Makes two tags one. */
export const mergeTags = command('journal.mergeTags', (of) => `merge #${of}`);
