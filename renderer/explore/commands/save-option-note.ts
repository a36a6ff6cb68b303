import { command } from '#renderer/commands/command.ts';
import { onPage } from '#renderer/commands/common/on-page.ts';

/** Changes what was written down about an option. */
export const saveOptionNote = command('explore.saveOptionNote', (of) => `change a note on “${of}”`, onPage());
