import type { Channel } from './conversations.ts';

/** How a talk was had. */
export const channelNames: Record<Channel, string> = {
  'in-person': 'In person',
  phone: 'By phone',
  video: 'By video',
  message: 'By message',
  email: 'By email',
  event: 'At an event',
  other: 'Another way',
};

/** The same in the middle of a sentence. */
export function channelInWords(channel: Channel): string {
  return channelNames[channel].toLowerCase();
}

/** What a talk is called: what it was about; where that is not said, how it was had and its day in words. */
export function talkTitle({ name, channel }: { name: string; channel: Channel }, day: string | null): string {
  if (name.trim() !== '') return name;
  return [channelNames[channel], ...(day === null ? [] : [day])].join(', ');
}
