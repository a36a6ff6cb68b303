import type { Audience } from '#shared/audience/audience.ts';
import type { Channel } from '#shared/people/conversations.ts';
import type { Promiser } from '#shared/people/promises.ts';
import type { people } from './people.ts';
import type { SampleEntry } from './sample-entry.ts';

type Name = (typeof people)[number];

/** A talk of the sample year. */
interface SampleTalk {
  with: readonly Name[];
  name: string;
  weeks: number;
  day: SampleEntry['day'];
  channel: Channel;
  place?: string;
  /** The key of the entry that holds its notes. */
  entry?: string;
  energy?: number;
  asked?: string;
  option?: string;
  goal?: string;
  agenda?: readonly string[];
  thanked?: boolean;
  audience?: Audience;
  /** Whom they named, and who that became. */
  lead?: { text: string; person?: Name };
}

export const talks: readonly SampleTalk[] = [
  {
    with: ['Hanne'],
    name: 'What she sees in meetings',
    weeks: 50,
    day: 'wed',
    channel: 'in-person',
    entry: 'hanne',
    energy: 3,
  },
  {
    with: ['Hanne'],
    name: 'Before the second try',
    weeks: 39,
    day: 'mon',
    channel: 'phone',
    lead: { text: 'Priya, who designs for the city', person: 'Priya' },
  },
  {
    with: ['Priya'],
    name: 'Coffee',
    weeks: 35,
    day: 'wed',
    channel: 'in-person',
    place: 'Café',
    entry: 'priya-coffee',
    energy: 4,
    asked: 'Who reads your letters, once they are sent?',
    option: 'Junior designer at the city',
    agenda: [
      'What did last week look like, from Monday to Friday?',
      'Which part of the work would you do even if nobody asked for it?',
      'Who sees this quite differently from you?',
    ],
    thanked: true,
    audience: 'mentor',
  },
  {
    with: ['Priya'],
    name: 'By phone, about the course',
    weeks: 28,
    day: 'thu',
    channel: 'phone',
    lead: { text: 'Jonas, at the hospital', person: 'Jonas' },
  },
  {
    with: ['Ruth'],
    name: 'After the first evening',
    weeks: 26,
    day: 'wed',
    channel: 'in-person',
    place: 'Mill Lane',
    energy: 4,
    goal: 'Facilitation certificate with Ruth',
  },
  {
    with: ['Jonas'],
    name: 'How a hospital decides',
    weeks: 21,
    day: 'mon',
    channel: 'video',
    entry: 'jonas',
    energy: 2,
    option: 'Junior designer at the city',
  },
  {
    with: ['Priya'],
    name: 'A day in her shoes',
    weeks: 20,
    day: 'thu',
    channel: 'in-person',
    place: 'City hall',
    entry: 'shadow',
    energy: 5,
    option: 'Junior designer at the city',
    thanked: true,
  },
  {
    with: ['Leila'],
    name: 'What an evening for the panel needs',
    weeks: 16,
    day: 'fri',
    channel: 'phone',
    option: 'Freelance facilitator',
  },
  {
    with: ['Priya'],
    name: 'After the no',
    weeks: 11,
    day: 'fri',
    channel: 'phone',
    energy: 3,
    asked: 'How did the card for the new flats go?',
  },
  {
    with: ['Dorota'],
    name: 'Living from it',
    weeks: 7,
    day: 'tue',
    channel: 'in-person',
    place: 'Her kitchen',
    entry: 'dorota',
    energy: 4,
    option: 'Freelance facilitator',
    agenda: [
      'What can somebody earn here at the beginning, and after five years?',
      'What do you have to put up with that nobody mentions beforehand?',
    ],
    lead: { text: 'Somebody at the panel who books evenings' },
  },
  {
    with: ['Amara'],
    name: 'Where she began',
    weeks: 4,
    day: 'wed',
    channel: 'in-person',
    entry: 'conversation-six',
    energy: 4,
    goal: 'Know ten people in the field',
  },
  {
    with: ['Ines'],
    name: 'The yearly talk',
    weeks: 1,
    day: 'tue',
    channel: 'in-person',
    entry: 'review-talk',
    energy: 4,
  },
];

/** The talk that comes next, in so many days. */
export const next = {
  with: 'Priya',
  name: 'After the first evening',
  ahead: 6,
  agenda: [
    'What did you see me do well that I may not notice?',
    'What should we look at together next time?',
  ],
} as const;

/** What was promised, in weeks before the present one, and in how many days it is due. */
export const promises: readonly {
  person: Name;
  by: Promiser;
  text: string;
  weeks: number;
  ahead?: number;
  done?: boolean;
  goal?: string;
}[] = [
  { person: 'Priya', by: 'me', text: 'A thank-you, with a date', weeks: 20, done: true },
  { person: 'Priya', by: 'me', text: 'Send her the printed card', weeks: 11, ahead: 6 },
  { person: 'Priya', by: 'them', text: 'Show the card to her team', weeks: 11 },
  {
    person: 'Amara',
    by: 'me',
    text: 'A page about the first evening for Amara',
    weeks: 4,
    ahead: 3,
    goal: 'Know ten people in the field',
  },
  { person: 'Dorota', by: 'them', text: 'Her price list, without the names', weeks: 7, done: true },
  { person: 'Leila', by: 'them', text: 'Two dates for a paid evening', weeks: 2, ahead: 12 },
];

export const asks: readonly { person: Name; text: string; weeks: number; entry?: string }[] = [
  { person: 'Priya', text: 'How do you end a workshop that runs over?', weeks: 5, entry: 'workshop-two' },
  { person: 'Dorota', text: 'What did you charge for the very first day?', weeks: 2 },
];

export const questionSet = {
  name: 'For somebody who does it already',
  questions: [
    'What would you not do again?',
    'Which day of the month do you dislike?',
    'Who taught you most?',
  ],
};
