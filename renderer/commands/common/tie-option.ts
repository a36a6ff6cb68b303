import { command } from '#renderer/commands/command.ts';
import { onPage } from './on-page.ts';

/** Ties an option to somebody or something else. */
export const tieOption = command('explore.tieOption', (of) => `tie “${of}” to something else`, onPage());
