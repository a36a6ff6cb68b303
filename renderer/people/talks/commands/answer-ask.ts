import { command } from '#renderer/commands/command.ts';
import { onAsk } from './on-ask.ts';

/** Says that something was asked, and what they said. */
export const answerAsk = command(
  'people.answerAsk',
  (of, { asked }) => (asked ? `tick a question for “${of}”` : `open a question for “${of}” again`),
  onAsk(),
);
