import { command } from '#renderer/commands/command.ts';
import { onAsk } from './on-ask.ts';

/** Changes what to ask. */
export const saveAsk = command('people.saveAsk', (of) => `change a question for “${of}”`, onAsk());
