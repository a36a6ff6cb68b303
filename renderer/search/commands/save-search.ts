import { command } from '#renderer/commands/command.ts';

/** Keeps a search under a name. */
export const saveSearch = command('search.save', (of) => `keep the search “${of}”`);
