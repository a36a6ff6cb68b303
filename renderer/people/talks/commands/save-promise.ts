import { command } from '#renderer/commands/command.ts';
import { onPromise } from './on-promise.ts';

/** Changes what was promised. */
export const savePromise = command('people.savePromise', (of) => `change the promise “${of}”`, onPromise());
