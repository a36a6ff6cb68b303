import type { Weekday } from './sample-entry.ts';

/** What the sample year logged of its energy, what it was told by a test, and where it could lead. */

export interface SampleActivity {
  weeks: number;
  day: Weekday;
  did: string;
  energy: number;
  engagement: number;
  people: string;
  place: string;
  /** The role's name. */
  role: string;
}

const lead = 'Customer services lead';

export const activities: readonly SampleActivity[] = [
  {
    weeks: 9,
    day: 'tue',
    did: 'Workshop with tenants',
    energy: 5,
    engagement: 5,
    people: 'Priya, Tom',
    place: 'Library',
    role: lead,
  },
  {
    weeks: 8,
    day: 'mon',
    did: 'Planning the rota',
    energy: 2,
    engagement: 2,
    people: '',
    place: 'Office',
    role: lead,
  },
  {
    weeks: 8,
    day: 'thu',
    did: 'Rewriting the repairs letter',
    energy: 4,
    engagement: 5,
    people: '',
    place: 'Home',
    role: lead,
  },
  {
    weeks: 7,
    day: 'mon',
    did: 'Planning the rota',
    energy: 2,
    engagement: 1,
    people: 'Tom',
    place: 'Office',
    role: lead,
  },
  {
    weeks: 7,
    day: 'wed',
    did: 'Quarterly report',
    energy: 1,
    engagement: 2,
    people: '',
    place: 'Office',
    role: lead,
  },
  {
    weeks: 6,
    day: 'tue',
    did: 'Listening at the front desk',
    energy: 4,
    engagement: 4,
    people: 'Priya',
    place: 'Office',
    role: lead,
  },
  {
    weeks: 5,
    day: 'fri',
    did: 'Interview with Ruth',
    energy: 5,
    engagement: 5,
    people: 'Ruth',
    place: 'Café',
    role: '',
  },
  {
    weeks: 4,
    day: 'tue',
    did: 'Workshop with tenants',
    energy: 5,
    engagement: 5,
    people: 'Priya',
    place: 'Library',
    role: lead,
  },
  {
    weeks: 4,
    day: 'wed',
    did: 'Budget meeting',
    energy: 2,
    engagement: 2,
    people: 'Tom',
    place: 'Office',
    role: lead,
  },
  {
    weeks: 3,
    day: 'thu',
    did: 'Rewriting the repairs letter',
    energy: 4,
    engagement: 4,
    people: '',
    place: 'Home',
    role: lead,
  },
  {
    weeks: 2,
    day: 'mon',
    did: 'Planning the rota',
    energy: 1,
    engagement: 1,
    people: '',
    place: 'Office',
    role: lead,
  },
  {
    weeks: 2,
    day: 'fri',
    did: 'Drawing how a repair goes',
    energy: 5,
    engagement: 5,
    people: 'Ruth',
    place: 'Home',
    role: '',
  },
  {
    weeks: 1,
    day: 'tue',
    did: 'Workshop with tenants',
    energy: 4,
    engagement: 5,
    people: 'Priya, Ruth',
    place: 'Library',
    role: lead,
  },
  {
    weeks: 1,
    day: 'thu',
    did: 'Listening at the front desk',
    energy: 3,
    engagement: 4,
    people: '',
    place: 'Office',
    role: lead,
  },
];

export const directions: readonly string[] = [
  'Help groups think well: lead workshops for people who have to decide something together, two days a week to begin with.',
  'Service design for offices that people are afraid of: housing, hospitals, courts. Letters, desks and forms, from the side of the person who waits.',
  'Teach grown people to write to offices, and the offices to write back. An evening school of my own, one day.',
];

export const testResult = {
  weeks: 30,
  name: 'Strengths test from the course',
  words:
    'Top five, in this order: explaining, patience, order, humour, fairness.\nThe trainer said: “You let others arrive at it.” Explaining and patience I know; humour surprised me.',
} as const;
