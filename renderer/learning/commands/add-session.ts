import { command } from '#renderer/commands/command.ts';

/** Writes down time that was spent on something. */
export const addSession = command('learning.addSession', (of) => `add a session of “${of}”`);
