import { command } from '#renderer/commands/command.ts';

/** Makes one person of two. */
export const mergePeople = command('people.merge', (of) => `make “${of}” one with somebody else`);
