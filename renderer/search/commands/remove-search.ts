import { command } from '#renderer/commands/command.ts';

/** Takes a search away that was kept. */
export const removeSearch = command('search.removeSaved', (of) => `remove the search “${of}”`);
