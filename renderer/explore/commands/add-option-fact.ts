import { command } from '#renderer/commands/command.ts';
import { onPage } from '#renderer/commands/common/on-page.ts';

/** Writes down what is known of an option. */
export const addOptionFact = command('explore.addOptionFact', (of) => `add a fact to “${of}”`, onPage());
