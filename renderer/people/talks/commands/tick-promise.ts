import { command } from '#renderer/commands/command.ts';
import { onPromise } from './on-promise.ts';

/** Says that a promise was kept, or that it is open again. */
export const tickPromise = command(
  'people.tickPromise',
  (of, { done }) => (done ? `tick “${of}”` : `open “${of}” again`),
  onPromise(),
);
