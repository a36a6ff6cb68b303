import type { Audience } from '#shared/audience/audience.ts';
import type { FactSort, NoteSort, OptionFact, OptionSort, OptionStatus } from '#shared/explore/options.ts';
import type { people } from './people.ts';
import type { SampleEntry } from './sample-entry.ts';

type When = Pick<SampleEntry, 'weeks' | 'day'>;
type Person = (typeof people)[number];

/** An option of the sample year. */
export interface SampleOption {
  name: string;
  sort: OptionSort;
  /** A mentor too where it is not said. */
  audience?: Audience;
  about: string;
  employer?: string;
  place?: string;
  /** The next thing to do, and in how many days. */
  next?: { what: string; in: number };
  /** The place of the direction that it began with. */
  direction?: number;
  /** The occupation of our own library that it began with. */
  occupation?: string;
  /** When it was first written down, in weeks before the present one. */
  weeks: number;
  /** Where it went from Idea, when and why, in order. */
  moves: readonly { to: OptionStatus; when: When; why?: string }[];
  notes: readonly {
    sort: NoteSort;
    when: When;
    text: string;
    person?: Person;
    link?: string;
    answer?: string;
  }[];
  facts?: readonly { sort: FactSort; when: When; text?: string; pay?: NonNullable<OptionFact['pay']> }[];
  /** What it is tied to, by titles, names and keys of entries. */
  goals?: readonly string[];
  people?: readonly Person[];
  entries?: readonly string[];
  conditions?: readonly string[];
}

export const options: readonly SampleOption[] = [
  {
    name: 'Freelance facilitator',
    sort: 'business',
    about: 'Evenings and days for groups that have to decide something: paid by the day, under my own name.',
    next: { what: 'One paid evening for Leila', in: 24 },
    direction: 1,
    weeks: 7,
    moves: [],
    notes: [
      {
        sort: 'said',
        when: { weeks: 7, day: 'tue' },
        person: 'Dorota',
        text: 'Stay where you know everybody’s name for one more year, and do the work there.',
      },
      {
        sort: 'question',
        when: { weeks: 7, day: 'tue' },
        text: 'How many days a month are paid, and how many are looking for the next one?',
        answer: 'Dorota: eleven paid, six looking, in a good month.',
      },
      {
        sort: 'question',
        when: { weeks: 6, day: 'sun' },
        text: 'Who would pay for an evening without knowing me?',
      },
      { sort: 'for', when: { weeks: 6, day: 'sun' }, text: 'It is the part of the week that gives energy.' },
      { sort: 'against', when: { weeks: 6, day: 'sun' }, text: 'Evenings are when groups have time.' },
    ],
    facts: [
      {
        sort: 'pay',
        when: { weeks: 7, day: 'tue' },
        text: 'What Dorota’s invoices say.',
        pay: { from: 480, to: 650, currency: 'EUR', period: 'day' },
      },
    ],
    people: ['Dorota', 'Leila'],
    entries: ['dorota'],
    conditions: ['As much as I earn now'],
  },
  {
    name: 'Mediator',
    sort: 'role',
    about: 'Sitting between two sides who have stopped listening. Close to what I do in loud rooms.',
    next: { what: 'Ask Leila: do sessions end before six?', in: 6 },
    occupation: 'mediator',
    weeks: 2,
    moves: [{ to: 'researching', when: { weeks: 1, day: 'sat' } }],
    notes: [
      {
        sort: 'log',
        when: { weeks: 1, day: 'sat' },
        text: 'Read the page of the library twice. Most come from law or social work; a course of a year comes on top.',
      },
      {
        sort: 'source',
        when: { weeks: 1, day: 'sat' },
        text: 'What the training asks for, and what it costs.',
        link: 'https://example.org/mediation-training',
      },
      { sort: 'question', when: { weeks: 1, day: 'sat' }, text: 'Do sessions end before six?' },
    ],
    facts: [
      { sort: 'requirement', when: { weeks: 1, day: 'sat' }, text: 'A training of 120 hours or more.' },
    ],
    people: ['Leila'],
    conditions: ['Home by six, three days a week'],
  },
  {
    name: 'Two days a week, here',
    sort: 'role',
    about: 'Service design at Northbank for two days a week: the letters, the handover, the first visit.',
    employer: 'Northbank Homes',
    place: 'Northbank',
    next: { what: 'Agree on an hour a month with Priya', in: 35 },
    direction: 2,
    weeks: 18,
    moves: [
      { to: 'talking', when: { weeks: 17, day: 'tue' }, why: 'Ines asked for it on a page.' },
      { to: 'trying', when: { weeks: 3, day: 'tue' }, why: 'A yes for six months.' },
    ],
    notes: [
      {
        sort: 'log',
        when: { weeks: 17, day: 'tue' },
        text: 'Wrote the page for Ines: what, the first three things, how we would know, what stops.',
      },
      {
        sort: 'said',
        when: { weeks: 3, day: 'tue' },
        person: 'Ines',
        text: 'The summary stays with you until Marek has learnt it, and we look at the numbers after three months.',
      },
      {
        sort: 'question',
        when: { weeks: 3, day: 'thu' },
        text: 'Will the old work eat the two days?',
      },
      { sort: 'for', when: { weeks: 3, day: 'thu' }, text: 'Everybody’s name, and access to every desk.' },
      { sort: 'for', when: { weeks: 3, day: 'thu' }, text: 'Home at five.' },
      { sort: 'against', when: { weeks: 3, day: 'thu' }, text: 'Nobody to learn the craft from.' },
    ],
    facts: [
      {
        sort: 'hours',
        when: { weeks: 3, day: 'tue' },
        text: 'Two days of five, for six months, from the start of next quarter.',
      },
      {
        sort: 'pay',
        when: { weeks: 3, day: 'tue' },
        text: 'As now.',
        pay: { from: 44_000, to: 44_000, currency: 'EUR', period: 'year' },
      },
    ],
    goals: ['Two days a week in service design'],
    people: ['Ines', 'Marek', 'Priya'],
    entries: ['first-sentence'],
    conditions: ['Home by six, three days a week'],
  },
  {
    name: 'Junior designer at the city',
    sort: 'role',
    about: 'In Priya’s team: interviews, sorting what was said, letters and desks.',
    employer: 'The city',
    place: 'City hall',
    weeks: 19,
    moves: [
      { to: 'pursuing', when: { weeks: 14, day: 'mon' }, why: 'They are looking for somebody.' },
      { to: 'no', when: { weeks: 11, day: 'thu' }, why: 'They said no: “There were only two.”' },
    ],
    notes: [
      { sort: 'log', when: { weeks: 14, day: 'mon' }, text: 'Sent two case studies and one page.' },
      { sort: 'said', when: { weeks: 11, day: 'thu' }, text: 'Your two cases were the best we read.' },
      {
        sort: 'said',
        when: { weeks: 11, day: 'thu' },
        text: 'We couldn’t see how you got there, only where you arrived.',
      },
    ],
    facts: [
      {
        sort: 'pay',
        when: { weeks: 14, day: 'mon' },
        pay: { from: 38_000, to: 42_000, currency: 'EUR', period: 'year' },
      },
      { sort: 'other', when: { weeks: 11, day: 'thu' }, text: 'Forty wrote to them.' },
    ],
    goals: ['Three case studies with the wrong turns left in'],
    people: ['Priya'],
    entries: ['shadow', 'rejection'],
  },
  {
    name: 'Senior project support',
    sort: 'role',
    audience: 'me',
    about: 'Two people to lead, and all the status sheets of the region.',
    employer: 'Northbank Homes',
    weeks: 18,
    moves: [
      {
        to: 'no',
        when: { weeks: 18, day: 'fri' },
        why: 'I’d be good at it, and within a year I’d be tired of it.',
      },
    ],
    notes: [
      {
        sort: 'said',
        when: { weeks: 18, day: 'wed' },
        person: 'Sam',
        text: 'In a year, which of the two would you tell people about?',
      },
    ],
    facts: [{ sort: 'pay', when: { weeks: 18, day: 'mon' }, text: 'Four hundred more a month.' }],
    people: ['Ines'],
    entries: ['offer'],
  },
];
