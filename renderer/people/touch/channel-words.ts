import type { Channel } from '#shared/people/conversations.ts';

/** The ways in which something is sent, for a choice. */
export const writtenBy: readonly { value: Channel; label: string }[] = [
  { value: 'email', label: 'By email' },
  { value: 'message', label: 'By message' },
  { value: 'other', label: 'Another way' },
];

/** The ways in which two people talk, for a choice. */
export const talkedBy: readonly { value: Channel; label: string }[] = [
  { value: 'in-person', label: 'In person' },
  { value: 'phone', label: 'By phone' },
  { value: 'video', label: 'By video' },
  { value: 'event', label: 'At an event' },
  ...writtenBy,
];

/** How a message went, in words. */
export function sentHow(channel: Channel): string {
  return (talkedBy.find(({ value }) => value === channel)?.label ?? 'Another way').toLocaleLowerCase();
}
