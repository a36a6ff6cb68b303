import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, nothing, recordId, revision } from '#shared/bridge/fields.ts';
import { asksApi } from './asks.ts';
import { channels, conversationsApi } from './conversations.ts';
import { favoursApi } from './favours.ts';
import { named, personSheet } from './fields.ts';
import { mentorsApi } from './mentors.ts';
import { contradictory } from './merged.ts';
import { messagesApi } from './messages.ts';
import { organisationsApi } from './organisations.ts';
import { promisesApi } from './promises.ts';
import { questionSetsApi } from './question-sets.ts';
import { touchApi } from './touch.ts';

/** Someone in the network. */
export const person = personSheet.extend({
  id: recordId,
  /** The organisation itself, null for none. */
  organisationId: recordId.nullable(),
  /** Who introduced them, as they are called now; empty for nobody. */
  introducedByName: line,
  createdAt: instant,
  modifiedAt: instant,
  revision,
});
export type Person = z.infer<typeof person>;

/** Somebody to choose, with what tells two of one name apart: what they do, where. */
const listedPerson = z.object({ id: recordId, name: line, apart: line });
export type ListedPerson = z.infer<typeof listedPerson>;

/** Under which heading somebody stands in the room: who walks along, who belongs to what is looked into, who is somewhere, the rest. */
export const circles = ['close', 'field', 'organisation', 'other'] as const;
export type Circle = (typeof circles)[number];

/** Somebody in the room's list. */
const shownPerson = z.object({
  id: recordId,
  name: line,
  work: line,
  circle: z.enum(circles),
  organisation: z.object({ id: recordId, name: line }).nullable(),
  tags: z.array(line),
  picture: recordId.nullable(),
  mentor: z.boolean(),
  closeness: z.int().nullable(),
  /** The day on which the two were last in touch: a talk, or an entry that names them where that counts. */
  lastOn: calendarDate.nullable(),
  /** When it is time again by their rhythm; null without one. */
  nextOn: calendarDate.nullable(),
});
export type ShownPerson = z.infer<typeof shownPerson>;

/** A person with what they are tied to. */
const personPage = person.extend({
  lastOn: calendarDate.nullable(),
  nextOn: calendarDate.nullable(),
  options: z.array(z.object({ id: recordId, name: line, status: z.string() })),
  goals: z.array(
    z.object({ id: recordId, name: line, status: z.string(), done: z.int(), milestones: z.int() }),
  ),
  applications: z.array(z.object({ id: recordId, name: line, outcome: z.string() })),
  /** Those whom they introduced. */
  introduced: z.array(z.object({ id: recordId, name: line })),
  /** How many entries name them or are about them. */
  namedIn: z.int(),
});
export type PersonPage = z.infer<typeof personPage>;

/** A talk on somebody's thread. */
const threadTalk = z.object({
  id: recordId,
  name: line,
  status: z.enum(['planned', 'had']),
  date: calendarDate.nullable(),
  channel: z.enum(channels),
  place: line,
  /** What they asked. */
  asked: z.string(),
  energy: z.int().nullable(),
  /** Its notes: the first words of the entry that holds them. */
  entry: z.object({ id: recordId, words: z.string() }).nullable(),
  option: z.object({ id: recordId, name: line }).nullable(),
  goal: z.object({ id: recordId, name: line }).nullable(),
});
export type ThreadTalk = z.infer<typeof threadTalk>;

/** An entry that names somebody. */
const threadMention = z.object({ id: recordId, date: calendarDate, title: line, words: z.string() });
export type ThreadMention = z.infer<typeof threadMention>;

/** What was so far between the two, the newest first. Of the entries, only so many are named. */
const thread = z.object({
  talks: z.array(threadTalk),
  mentions: z.array(threadMention),
  /** What is to be kept in mind before the next talk. */
  before: z.object({
    /** What one promised the other and has not done. */
    promises: z.array(z.object({ id: recordId, by: z.enum(['me', 'them']), text: z.string() })),
    /** What was noted to ask them. */
    asks: z.array(z.object({ id: recordId, text: z.string() })),
    /** What they asked at the last talk. */
    asked: z.string(),
    /** Since the last talk: goals of theirs that moved, and entries about what they walk along with. */
    news: z.array(
      z.object({ kind: z.enum(['goal', 'option', 'entry']), id: recordId, name: line, on: calendarDate }),
    ),
  }),
});
export type Thread = z.infer<typeof thread>;

export const peopleChanges = ['people', 'journal', 'search', 'goals', 'explore', 'learning', 'plan'] as const;
const byId = z.object({ id: recordId });

export const peopleApi = {
  ...touchApi,
  ...favoursApi,
  ...messagesApi,
  ...mentorsApi,
  ...conversationsApi,
  ...promisesApi,
  ...asksApi,
  ...questionSetsApi,
  ...organisationsApi,
  /** Everybody for a choice, in the order of the alphabet. */
  'people.list': query({ input: nothing, output: z.array(listedPerson) }),
  /** The room: everybody by circle, organisation and name; `first` stops after so many. `total` counts all. */
  'people.overview': query({
    input: z.object({ first: z.int().min(1).nullable().default(null) }),
    output: z.object({ people: z.array(shownPerson), total: z.int() }),
  }),
  /** Of somebody who was merged into somebody else, the page of that other person. */
  'people.person': query({ input: byId, output: personPage }),
  'people.thread': query({ input: byId, output: thread }),
  /** Adds a person; one of the same name that is there already is given back instead, unless somebody else is meant. */
  'people.add': command({
    input: z.object({ name: named, another: z.boolean().default(false) }),
    output: person,
    changes: peopleChanges,
  }),
  /** What is not named stays as it is. */
  'people.save': command({
    input: z.object({ id: recordId, revision, ...personSheet.partial().shape }),
    output: person,
    changes: peopleChanges,
  }),
  /**
   * Makes one person of two: `into` gets all that is tied to `from`, and what it does not say yet. Where both say something else,
   * `take` names what is taken from `from`.
   */
  'people.merge': command({
    input: z.object({ into: recordId, from: recordId, take: z.array(z.enum(contradictory)).default([]) }),
    output: person,
    changes: [...peopleChanges, 'trash'],
  }),
  'people.trash': command({ input: byId, output: nothing, changes: [...peopleChanges, 'trash'] }),
};
