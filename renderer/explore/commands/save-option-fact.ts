import { command } from '#renderer/commands/command.ts';
import { onPage } from '#renderer/commands/common/on-page.ts';

/** Changes what is known of an option. */
export const saveOptionFact = command('explore.saveOptionFact', (of) => `change a fact of “${of}”`, onPage());
