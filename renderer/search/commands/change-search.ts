import { command } from '#renderer/commands/command.ts';

/** Changes a search that was kept. */
export const changeSearch = command('search.changeSaved', (of) => `change the search “${of}”`);
