import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, nothing, recordId, revision, words } from '#shared/bridge/fields.ts';
import { channels } from './conversations.ts';

/** An own template of a message. */
export const messageTemplate = z.object({
  id: recordId,
  name: line,
  text: words,
  createdAt: instant,
  modifiedAt: instant,
  revision,
});
export type MessageTemplate = z.infer<typeof messageTemplate>;

/** A message that was sent, kept since the person wished it. It counts as being in touch. */
export const sentMessage = z.object({
  id: recordId,
  person: recordId,
  date: calendarDate,
  channel: z.enum(channels),
  text: words,
  revision,
});
export type SentMessage = z.infer<typeof sentMessage>;

/** What fills the fields of a message: each by its name, as far as it is known. */
export const messageFacts = z.object({
  'first name': line,
  name: line,
  organisation: line,
  'last topic': line,
  through: line,
  /** What could be named in it, with what is tied to the person first. */
  options: z.array(z.object({ id: recordId, name: line, tied: z.boolean() })),
  goals: z.array(z.object({ id: recordId, name: line, tied: z.boolean() })),
});
export type MessageFacts = z.infer<typeof messageFacts>;

const named = line.trim().min(1, 'Give it a name first.');
const sent = words.refine((text) => text.trim() !== '', 'Write what you sent first.');
const changes = ['people', 'search'] as const;
const of = z.object({ id: recordId });

export const messagesApi = {
  /** Own templates, in the order of the alphabet. */
  'people.messageTemplates': query({ input: nothing, output: z.array(messageTemplate) }),
  'people.addMessageTemplate': command({
    input: z.object({ name: named, text: words }),
    output: messageTemplate,
    changes,
  }),
  'people.saveMessageTemplate': command({
    input: of.extend({ revision, name: named, text: words }),
    output: messageTemplate,
    changes,
  }),
  'people.trashMessageTemplate': command({ input: of, output: nothing, changes: [...changes, 'trash'] }),
  /** What a message to somebody can be filled from. */
  'people.messageFacts': query({ input: z.object({ person: recordId }), output: messageFacts }),
  /** Messages that were sent to somebody and kept, the latest first. */
  'people.sentMessages': query({ input: z.object({ person: recordId }), output: z.array(sentMessage) }),
  'people.keepMessage': command({
    input: z.object({ person: recordId, date: calendarDate, channel: z.enum(channels), text: sent }),
    output: sentMessage,
    changes,
  }),
  'people.saveSentMessage': command({
    input: of.extend({ revision, date: calendarDate, channel: z.enum(channels), text: sent }),
    output: sentMessage,
    changes,
  }),
  'people.removeSentMessage': command({ input: of, output: nothing, changes }),
};
