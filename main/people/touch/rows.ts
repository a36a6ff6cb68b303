import type { ChildKind, ChildRow } from '#main/database/child.ts';
import type { RecordKind, RecordRow } from '#main/database/record.ts';
import { asOwner } from '#main/people/index.ts';
import type { Channel } from '#shared/people/conversations.ts';
import type { FavourWay } from '#shared/people/favours.ts';
import type { RhythmUnit } from '#shared/people/touch.ts';

/** What of a row of `people` belongs to keeping in touch. */
export interface TouchRow extends RecordRow {
  readonly picture: string | null;
  work: string;
  mentor: number;
  hopes: string;
  rhythm_every: number | null;
  rhythm_unit: RhythmUnit | null;
  rhythm_since: string | null;
  snoozed_until: string | null;
  mentions_count: number;
  offered: number;
}

export const touched: RecordKind<TouchRow> = {
  ...asOwner,
  own: [
    'mentor',
    'hopes',
    'rhythm_every',
    'rhythm_unit',
    'rhythm_since',
    'snoozed_until',
    'mentions_count',
    'offered',
  ],
};

/** A row of `favours`. */
export interface FavourRow extends ChildRow {
  person: string;
  way: FavourWay;
  text: string;
  date: string;
}

export const favours: ChildKind<FavourRow, RecordRow> = {
  kind: 'favour',
  table: 'favours',
  owner: asOwner,
  own: ['way', 'text', 'date'],
  gone: 'This is not here any more.',
};

/** A row of `sent_messages`. */
export interface SentMessageRow extends ChildRow {
  person: string;
  date: string;
  channel: Channel;
  text: string;
}

export const sentMessages: ChildKind<SentMessageRow, RecordRow> = {
  kind: 'sent-message',
  table: 'sent_messages',
  owner: asOwner,
  own: ['date', 'channel', 'text'],
  gone: 'This message is not here any more.',
};

/** A row of `message_templates`. */
export interface MessageTemplateRow extends RecordRow {
  text: string;
}

export const messageTemplates: RecordKind<MessageTemplateRow> & { kind: 'message-template' } = {
  kind: 'message-template',
  table: 'message_templates',
  own: ['text'],
  words: ({ text }) => ({ date: null, body: text }),
};
