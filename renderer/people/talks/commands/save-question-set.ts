import { command } from '#renderer/commands/command.ts';
import { onSets } from './on-sets.ts';

/** Changes questions of one’s own. */
export const saveQuestionSet = command(
  'people.saveQuestionSet',
  (of) => `change the questions “${of}”`,
  onSets(),
);
