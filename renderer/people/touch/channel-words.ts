import type { Channel } from '#shared/people/conversations.ts';
import { channelNames } from '#shared/people/talk-words.ts';

const written = ['email', 'message', 'other'] as const;
const choiceOf = (value: Channel): { value: Channel; label: string } => ({
  value,
  label: channelNames[value],
});

/** The ways in which something is sent, for a choice. */
export const writtenBy = written.map(choiceOf);

/** The ways in which two people talk, for a choice. */
export const talkedBy = (['in-person', 'phone', 'video', 'event', ...written] as const).map(choiceOf);
