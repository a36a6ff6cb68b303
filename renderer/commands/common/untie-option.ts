import { command } from '#renderer/commands/command.ts';
import { onPage } from './on-page.ts';

/** Takes a tie of an option away. */
export const untieOption = command('explore.untieOption', (of) => `take a tie of “${of}” away`, onPage());
