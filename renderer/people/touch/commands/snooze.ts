import { command } from '#renderer/commands/command.ts';

/** Puts somebody off until a day. */
export const snooze = command('people.snooze', (of) => `put “${of}” off for a while`);
