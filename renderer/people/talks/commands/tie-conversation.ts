import { command } from '#renderer/commands/command.ts';
import { onTalk } from './on-talk.ts';

/** Says what a talk is about. */
export const tieConversation = command(
  'people.tieConversation',
  (of) => `change what “${of}” is about`,
  onTalk(),
);
