import { command } from '#renderer/commands/command.ts';
import { onPromise } from './on-promise.ts';

/** Makes a promise a step of a goal. */
export const promiseToStep = command(
  'people.promiseToStep',
  (of) => `make “${of}” a step of a goal`,
  onPromise(),
);
