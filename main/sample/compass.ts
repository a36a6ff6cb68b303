import type { EnergizerKind } from '#shared/reflection/energizers.ts';
import type { InterestTheme } from '#shared/reflection/interest-items.ts';

/** What the sample year knows of itself beside strengths and weaknesses. Words are keyed by the claims' names. */

/** Two rounds of the card sort, the most important card first, in weeks before the present one. */
export const rounds: readonly { weeks: number; order: readonly string[] }[] = [
  { weeks: 40, order: ['security', 'autonomy', 'fairness', 'craft', 'teaching', 'family', 'recognition'] },
  { weeks: 6, order: ['autonomy', 'craft', 'fairness', 'teaching', 'family', 'curiosity', 'security'] },
];

/** What a value looks like in an ordinary week, by its card. */
export const weeksOfValues: Readonly<Record<string, string>> = {
  autonomy: 'Tuesday and Thursday mornings are mine to plan. I say yes to meetings from eleven.',
  craft: 'The letter is read aloud once more before it goes out.',
  fairness: 'I ask who is not in the room, and go and ask them.',
  family: 'Home for supper on three evenings, with the telephone in the hall.',
};

export interface SampleSkill {
  name: string;
  now: number;
  wanted: number;
  enjoyment: number;
  proof: string;
  /** Titles of goals that need it. */
  goals: readonly string[];
}

export const skills: readonly SampleSkill[] = [
  {
    name: 'Leading a workshop',
    now: 3,
    wanted: 5,
    enjoyment: 5,
    proof: 'Two evenings with tenants, and what was decided at each.',
    goals: ['Lead three workshops for people who asked for one', 'Facilitation certificate with Ruth'],
  },
  {
    name: 'Writing plain letters',
    now: 4,
    wanted: 4,
    enjoyment: 4,
    proof: 'The repairs letter: sixty-one calls, then fourteen.',
    goals: ['Three case studies with the wrong turns left in'],
  },
  {
    name: 'Reading figures',
    now: 2,
    wanted: 3,
    enjoyment: 3,
    proof: 'The call counts of the booking form.',
    goals: ['Two days a week in service design'],
  },
  {
    name: 'Planning rotas',
    now: 5,
    wanted: 5,
    enjoyment: 1,
    proof: 'Four years without a hole in it.',
    goals: [],
  },
  { name: 'Drawing what a service does', now: 2, wanted: 4, enjoyment: 5, proof: '', goals: [] },
  {
    name: 'Speaking before a board',
    now: 2,
    wanted: 3,
    enjoyment: 2,
    proof: 'One page and eight minutes for the director.',
    goals: ['Two days a week in service design'],
  },
];

export const interests: readonly { name: string; words: string; theme: InterestTheme | null }[] = [
  {
    name: 'How people move through a building',
    words: 'Where they stop, what they look for, what they ask the first person they meet.',
    theme: 'investigative',
  },
  { name: 'Letters from offices', words: 'I collect the bad ones.', theme: 'artistic' },
  {
    name: 'Teaching grown people',
    words: 'The evening when somebody stops being afraid of it.',
    theme: 'social',
  },
];

/** Two checks: how many of the eight items of each theme were liked, and how many were unsure. */
export const checks: readonly { weeks: number; likes: Record<InterestTheme, readonly [number, number]> }[] = [
  {
    weeks: 39,
    likes: {
      realistic: [1, 2],
      investigative: [4, 2],
      artistic: [3, 3],
      social: [6, 1],
      enterprising: [2, 2],
      conventional: [3, 3],
    },
  },
  {
    weeks: 5,
    likes: {
      realistic: [1, 3],
      investigative: [5, 2],
      artistic: [5, 2],
      social: [7, 1],
      enterprising: [2, 3],
      conventional: [1, 3],
    },
  },
];

export interface SampleRole {
  name: string;
  sort: 'job' | 'project' | 'study' | 'volunteering';
  place: string;
  started: string;
  ended: string | null;
  did: string;
  enjoyment: number;
  why: string;
  energizes: readonly (readonly [string, EnergizerKind])[];
  drains: readonly (readonly [string, EnergizerKind])[];
}

export const roles: readonly SampleRole[] = [
  {
    name: 'Customer services lead',
    sort: 'job',
    place: 'Northbank Homes',
    started: '2021-03',
    ended: null,
    did: 'The front desk, the telephones and the letters of four thousand flats, with a team of nine.',
    enjoyment: 6,
    why: 'The people and the letters; never the rota.',
    energizes: [
      ['People asking', 'people'],
      ['Seeing it used', 'impact'],
      ['New problems', 'task'],
    ],
    drains: [
      ['Reports nobody reads', 'task'],
      ['Being on call', 'pace'],
    ],
  },
  {
    name: 'Moving the front desk',
    sort: 'project',
    place: 'Northbank Homes',
    started: '2023-01',
    ended: '2023-09',
    did: 'Eight months from a counter with glass to a room with a table.',
    enjoyment: 9,
    why: 'It was finished, and one could walk through it.',
    energizes: [
      ['Seeing it used', 'impact'],
      ['A small team', 'people'],
      ['People asking', 'people'],
    ],
    drains: [['Open-ended meetings', 'pace']],
  },
  {
    name: 'Call centre, then shift lead',
    sort: 'job',
    place: 'A water company',
    started: '2015-09',
    ended: '2021-02',
    did: 'Calls about bills and burst pipes, and later the shift that took them.',
    enjoyment: 4,
    why: 'Good people, and a clock on every sentence.',
    energizes: [['People asking', 'people']],
    drains: [
      ['Being measured by the minute', 'reward'],
      ['Being on call', 'pace'],
    ],
  },
  {
    name: 'Evening class for beginners',
    sort: 'volunteering',
    place: 'The library',
    started: '2018',
    ended: '2020-03',
    did: 'How to write to an office so that it answers.',
    enjoyment: 9,
    why: 'They came back the next week.',
    energizes: [
      ['People asking', 'people'],
      ['Explaining', 'task'],
    ],
    drains: [],
  },
  {
    name: 'Studies of history',
    sort: 'study',
    place: '',
    started: '2011-10',
    ended: '2015-07',
    did: 'Town archives, mostly: how people wrote to those above them.',
    enjoyment: 7,
    why: 'The archive, and time.',
    energizes: [['New problems', 'task']],
    drains: [['Working alone for weeks', 'people']],
  },
];

export const conditions: readonly {
  name: string;
  words: string;
  area: 'money' | 'time' | 'place' | 'family' | 'health' | 'ethics';
  hard: boolean;
  threshold: string;
}[] = [
  {
    name: 'Home by six, three days a week',
    words: 'The children are small once.',
    area: 'family',
    hard: true,
    threshold: 'Monday, Wednesday and one more',
  },
  { name: 'No weekly travel', words: '', area: 'place', hard: true, threshold: 'one night a month' },
  {
    name: 'As much as I earn now',
    words: 'For two years, until the loan is paid.',
    area: 'money',
    hard: false,
    threshold: '44,000 a year',
  },
];

/** Goals held against conditions, by title and name. */
export const verdicts: readonly {
  goal: string;
  condition: string;
  verdict: 'meets' | 'conflicts' | 'unsure';
}[] = [
  { goal: 'Two days a week in service design', condition: 'As much as I earn now', verdict: 'unsure' },
  {
    goal: 'Two days a week in service design',
    condition: 'Home by six, three days a week',
    verdict: 'meets',
  },
  {
    goal: 'Lead three workshops for people who asked for one',
    condition: 'Home by six, three days a week',
    verdict: 'conflicts',
  },
];

/** The values that goals serve, by card. */
export const served: readonly { goal: string; card: string }[] = [
  { goal: 'Lead three workshops for people who asked for one', card: 'teaching' },
  { goal: 'Two days a week in service design', card: 'autonomy' },
  { goal: 'Three case studies with the wrong turns left in', card: 'craft' },
];

/** Entries that speak for values (by card) and interests (by name), or against them. */
export const grounds: readonly {
  of: string;
  words: string;
  entry: string;
  stance?: 'contradicts';
}[] = [
  { of: 'autonomy', words: 'I said no to the third rota, and the week was mine again.', entry: 'rota-no' },
  { of: 'autonomy', words: 'What I want is two mornings that nobody plans for me.', entry: 'why' },
  { of: 'autonomy', words: '', entry: 'offer' },
  { of: 'craft', words: 'Half as long, read aloud, changed again.', entry: 'letter' },
  { of: 'craft', words: 'Sixty-one calls, then fourteen.', entry: 'letter-result' },
  { of: 'fairness', words: 'She had wanted to say it twice.', entry: 'hanne' },
  { of: 'fairness', words: '', entry: 'site-meeting' },
  { of: 'teaching', words: 'Nobody left early.', entry: 'workshop-one' },
  { of: 'teaching', words: 'They ran the last half hour themselves.', entry: 'workshop-two' },
  { of: 'teaching', words: '', entry: 'conversation-six' },
  {
    of: 'family',
    words: 'Two rotas, one weekend, and I was at neither table.',
    entry: 'two-rotas',
    stance: 'contradicts',
  },
  { of: 'family', words: '', entry: 'quiet' },
  { of: 'Letters from offices', words: '', entry: 'form-sentence' },
  { of: 'Letters from offices', words: '', entry: 'letter' },
  { of: 'How people move through a building', words: '', entry: 'shadow' },
];
