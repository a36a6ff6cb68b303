import type { Channel } from '#shared/people/channels.ts';

/** The ways in which something is sent, for a choice. */
export const writtenBy: readonly { value: Channel; label: string }[] = [
  { value: 'email', label: 'By email' },
  { value: 'message', label: 'By message' },
  { value: 'other', label: 'Another way' },
];

/** How a message went, in words. */
export function sentHow(channel: Channel): string {
  return (writtenBy.find(({ value }) => value === channel)?.label ?? 'Another way').toLocaleLowerCase();
}
