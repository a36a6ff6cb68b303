import { command } from '#renderer/commands/command.ts';

/** Says that an entry holds the notes of a talk. */
export const entryToConversation = command('people.entryToConversation', (of) => `make “${of}” a talk`);
