import { command } from '#renderer/commands/command.ts';

/** Makes two claims of one name one. */
export const mergeClaims = command('reflection.mergeClaims', (of) => `merge “${of}”`);
