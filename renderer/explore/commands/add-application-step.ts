import { command } from '#renderer/commands/command.ts';
import { stepNames } from '#shared/explore/application-words.ts';
import { onApplication } from './on-application.ts';

/** Writes down what happened with an application. */
export const addApplicationStep = command(
  'explore.addApplicationStep',
  (of, { sort }) => `add “${stepNames[sort]}” to “${of}”`,
  onApplication(),
);
