import type { ApplicationSheet, StepSort } from '#shared/explore/applications.ts';
import type { people } from './people.ts';
import type { SampleEntry } from './sample-entry.ts';

type When = Pick<SampleEntry, 'weeks' | 'day'>;

/** An application of the sample year. */
interface SampleApplication {
  employer: string;
  role: string;
  /** The option that it belongs to, by its name. */
  option: string;
  person?: (typeof people)[number];
  /** What else is written, and in how many days what comes next is due and an answer is wanted. */
  sheet: Partial<ApplicationSheet>;
  nextIn?: number;
  answerIn?: number;
  steps: readonly { sort: StepSort; when: When; text?: string }[];
}

export const applications: readonly SampleApplication[] = [
  {
    employer: 'The city’s design office',
    role: 'Junior designer',
    option: 'Junior designer at the city',
    sheet: {
      outcome: 'turned-down',
      found: 'The city’s own page for jobs',
      link: 'https://jobs.example/junior-designer',
      contact: 'The team of public services',
    },
    steps: [
      { sort: 'found', when: { weeks: 15, day: 'thu' } },
      { sort: 'sent', when: { weeks: 14, day: 'mon' }, text: 'Two case studies and one page.' },
      { sort: 'closed', when: { weeks: 11, day: 'thu' }, text: '“Your two cases were the best we read.”' },
    ],
  },
  {
    employer: 'Northbank Homes',
    role: 'Senior project support',
    option: 'Senior project support',
    person: 'Ines',
    sheet: {
      outcome: 'declined',
      found: 'Ines asked me',
      hours: '38 a week',
      terms: 'Four hundred more a month, and two people to lead.',
    },
    steps: [
      { sort: 'offer', when: { weeks: 18, day: 'mon' } },
      { sort: 'closed', when: { weeks: 18, day: 'fri' }, text: 'Said no, with thanks.' },
    ],
  },
  {
    employer: 'The library on the quay',
    role: 'An evening for neighbours, once a month',
    option: 'Freelance facilitator',
    person: 'Leila',
    sheet: {
      outcome: 'offer',
      found: 'Leila asked whether I would',
      next: 'Say how many evenings I can give',
      offered: { from: 260, to: 300, currency: 'EUR', period: 'day' },
      asked: { from: 320, to: 320, currency: 'EUR', period: 'day' },
      hours: 'One evening a month',
      place: 'The reading room',
    },
    nextIn: 5,
    answerIn: 12,
    steps: [
      { sort: 'talk', when: { weeks: 4, day: 'thu' }, text: 'What they want is what I like doing.' },
      { sort: 'sent', when: { weeks: 3, day: 'sun' }, text: 'One page: what an evening with me is like.' },
      { sort: 'offer', when: { weeks: 1, day: 'tue' } },
    ],
  },
];
