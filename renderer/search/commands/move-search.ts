import { command } from '#renderer/commands/command.ts';

/** Puts a search that was kept before another one, or last. */
export const moveSearch = command('search.moveSaved', (of) => `move the search “${of}”`);
