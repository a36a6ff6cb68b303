import { command } from '#renderer/commands/command.ts';

/** Says whether somebody is a mentor, and what is hoped for of them. */
export const setMentor = command('people.setMentor', (of) => `change what you hope for of “${of}”`);
