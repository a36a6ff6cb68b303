import { command } from '#renderer/commands/command.ts';
import { onTalk } from './on-talk.ts';

/** Says with whom a talk is. */
export const setConversationPeople = command(
  'people.setConversationPeople',
  (of) => `change with whom “${of}” is`,
  onTalk(),
);
