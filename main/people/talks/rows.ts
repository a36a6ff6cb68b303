import type { ChildKind, ChildRow } from '#main/database/child.ts';
import { parseStored } from '#main/database/parse.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { RecordKind, RecordRow } from '#main/database/record.ts';
import type { Audience } from '#shared/audience/audience.ts';
import {
  type AgendaLine,
  agenda,
  type Channel,
  type ConversationStatus,
} from '#shared/people/conversations.ts';

/** A row of `conversations`. */
export interface ConversationRow extends RecordRow {
  status: ConversationStatus;
  date: string | null;
  channel: Channel;
  place: string;
  /** JSON of its questions. */
  agenda: string;
  entry: string | null;
  asked: string;
  energy: number | null;
  option: string | null;
  goal: string | null;
  thanked_on: string | null;
  audience: Audience;
}

/** A row of `conversation_leads`. */
export interface LeadRow extends ChildRow {
  conversation: string;
  text: string;
  person: string | null;
}

export const conversations: RecordKind<ConversationRow> & { kind: 'conversation' } = {
  kind: 'conversation',
  table: 'conversations',
  own: [
    'status',
    'date',
    'channel',
    'place',
    'agenda',
    'entry',
    'asked',
    'energy',
    'option',
    'goal',
    'thanked_on',
    'audience',
  ],
  words: ({ id, date, place, asked, agenda: stored }, db) => ({
    date,
    body: [place, asked, ...agendaOf(stored).map(({ text }) => text), ...leadsOf(db, id)]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('\n'),
  }),
};

export const leads: ChildKind<LeadRow, ConversationRow> = {
  kind: 'conversation-lead',
  table: 'conversation_leads',
  owner: conversations,
  own: ['text', 'person'],
  gone: 'This is not here any more.',
};

/** The questions of a talk as they are stored; none where they are damaged. */
export const agendaOf = (stored: string): AgendaLine[] => parseStored(agenda, stored) ?? [];

function leadsOf(db: ReadDb, conversation: string): string[] {
  return prepared<[string], string>(
    db,
    'SELECT text FROM conversation_leads WHERE conversation = ? AND trashed_at IS NULL ORDER BY created_at, id',
  )
    .pluck()
    .all(conversation);
}
