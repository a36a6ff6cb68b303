import { z } from 'zod';
import { audiences } from '#shared/audience/audience.ts';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, nothing, recordId, revision, words } from '#shared/bridge/fields.ts';
import { storedDocument } from '#shared/document/document.ts';
import { ask } from './asks.ts';
import { promise } from './promises.ts';

/** How two people talked, or will. */
export const channels = ['in-person', 'phone', 'video', 'message', 'email', 'event', 'other'] as const;
export type Channel = (typeof channels)[number];

/** Whether a talk is still to come. */
export const conversationStatuses = ['planned', 'had'] as const;
export type ConversationStatus = (typeof conversationStatuses)[number];

/** So many questions fit a talk, and so many people. */
const mostQuestions = 100;
const mostPeople = 50;

/** A question to bring, and whether it was asked. */
const agendaLine = z.object({ text: line, asked: z.boolean() });
export type AgendaLine = z.infer<typeof agendaLine>;
/** In the order in which they are to be asked. */
export const agenda = z.array(agendaLine).max(mostQuestions);

/** What a person writes of a talk, apart from its notes, which are an entry of the journal. */
const sheet = z.object({
  /** What it was about; where it is empty, the channel and the day name it. */
  name: line.trim(),
  status: z.enum(conversationStatuses),
  date: calendarDate.nullable(),
  channel: z.enum(channels),
  place: line,
  agenda,
  /** What the others asked. */
  asked: words,
  /** From 1 (it drained me) to 5 (it filled me with energy), as in the energy log. */
  energy: z.int().min(1).max(5).nullable(),
  thankedOn: calendarDate.nullable(),
  audience: z.enum(audiences),
});
export type ConversationSheet = z.infer<typeof sheet>;

/** Whom they named next. */
const lead = z.object({
  id: recordId,
  text: line,
  /** Who that became; null also while they are in the trash. */
  person: z.object({ id: recordId, name: line }).nullable(),
});
export type Lead = z.infer<typeof lead>;

/** A talk as lists show it. */
export const conversation = sheet.extend({
  id: recordId,
  /** In the order of the alphabet, without those in the trash. */
  people: z.array(z.object({ id: recordId, name: line })),
  option: z.object({ id: recordId, name: line }).nullable(),
  goal: z.object({ id: recordId, title: line }).nullable(),
  /** The entry that holds its notes. */
  entry: z.object({ id: recordId, title: line, preview: z.string(), inTrash: z.boolean() }).nullable(),
  createdAt: instant,
  modifiedAt: instant,
  revision,
});
export type Conversation = z.infer<typeof conversation>;

/** A talk as the entry that holds its notes tells it. */
const talkOfEntry = conversation.pick({ id: true, name: true, date: true, channel: true, people: true });

/** A talk with what came of it. */
export const conversationPage = conversation.extend({
  leads: z.array(lead),
  promises: z.array(promise),
  /** What was kept to ask these people: what was asked here, and what is open while this is their next or latest talk. */
  asks: z.array(ask),
});
export type ConversationPage = z.infer<typeof conversationPage>;

const changes = ['people', 'search', 'plan'] as const;
const of = z.object({ id: recordId });
const people = z.array(recordId).min(1, 'Choose with whom.').max(mostPeople);
const leadText = line.trim().min(1, 'Write whom they named first.');

export const conversationsApi = {
  /**
   * Talks: all of them, or those with a person, about an option or for a goal. Planned ones first, the nearest day before the later and
   * before none; then the others, the latest first.
   */
  'people.conversations': query({
    input: z.object({
      person: recordId.nullable().default(null),
      option: recordId.nullable().default(null),
      goal: recordId.nullable().default(null),
    }),
    output: z.array(conversation),
  }),
  'people.conversation': query({ input: of, output: conversationPage }),
  /** The talks whose notes an entry is. */
  'people.talksOfEntry': query({ input: z.object({ entry: recordId }), output: z.array(talkOfEntry) }),
  'people.addConversation': command({
    input: z.object({
      people,
      name: line.trim().default(''),
      status: z.enum(conversationStatuses).default('planned'),
      date: calendarDate.nullable().default(null),
      channel: z.enum(channels).default('in-person'),
      place: line.default(''),
      agenda: agenda.default([]),
      option: recordId.nullable().default(null),
      goal: recordId.nullable().default(null),
    }),
    output: conversationPage,
    changes,
  }),
  'people.saveConversation': command({
    input: sheet.extend({ id: recordId, revision }),
    output: conversationPage,
    changes,
  }),
  /** Says with whom a talk is. */
  'people.setConversationPeople': command({
    input: z.object({ id: recordId, people }),
    output: conversationPage,
    changes,
  }),
  /** Says which option a talk is about, and which goal it serves; null for none. */
  'people.tieConversation': command({
    input: z.object({ id: recordId, option: recordId.nullable(), goal: recordId.nullable() }),
    output: conversationPage,
    changes,
  }),
  /** Begins the notes of a talk as an entry of its day that names the people; notes that are there already, or in the trash, are given back. */
  'people.writeNotes': command({
    input: of,
    output: z.object({ entry: recordId, conversation: conversationPage }),
    changes: [...changes, 'journal', 'reflection', 'trash'],
  }),
  /** Says that an entry holds the notes of a talk, which is written with it. */
  'people.entryToConversation': command({
    input: z.object({ entry: recordId, people }),
    output: conversationPage,
    changes,
  }),
  /** Writes an entry that holds the notes of a talk. */
  'people.logTalk': command({
    input: z.object({
      people,
      date: calendarDate,
      channel: z.enum(channels).default('in-person'),
      /** Null for the first journal. */
      journal: recordId.nullable().default(null),
      document: storedDocument,
    }),
    output: conversationPage,
    changes: [...changes, 'journal', 'reflection'],
  }),
  'people.addLead': command({
    input: z.object({ conversation: recordId, text: leadText }),
    output: conversationPage,
    changes,
  }),
  'people.saveLead': command({
    input: z.object({ id: recordId, text: leadText }),
    output: conversationPage,
    changes,
  }),
  'people.removeLead': command({ input: of, output: conversationPage, changes }),
  /** Makes somebody they named one of the people, led there by the first person of the talk. */
  'people.leadToPerson': command({
    input: z.object({ id: recordId, name: line.trim().min(1, 'Give a name first.') }),
    output: z.object({ person: recordId, conversation: conversationPage }),
    changes: [...changes, 'journal', 'goals', 'explore'],
  }),
  /** Its notes stay in the journal. */
  'people.trashConversation': command({ input: of, output: nothing, changes: [...changes, 'trash'] }),
};
