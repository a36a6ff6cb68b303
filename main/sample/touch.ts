import type { FavourWay } from '#shared/people/favours.ts';
import type { Rhythm } from '#shared/people/touch.ts';
import type { people } from './people.ts';

type Name = (typeof people)[number];

/** With whom to stay in touch, how often, and of mentors what is hoped for. */
export const mentors: readonly {
  name: Name;
  hopes: string;
  rhythm: Rhythm;
  weeks: number;
  mentionsCount?: boolean;
}[] = [
  {
    name: 'Priya',
    hopes: 'An honest view from somebody who does the work, and a name now and then.',
    rhythm: { every: 6, unit: 'week' },
    weeks: 30,
  },
  {
    name: 'Ruth',
    hopes: 'To be watched while I close a room, and told what she saw.',
    rhythm: { every: 1, unit: 'month' },
    weeks: 24,
  },
  { name: 'Dorota', hopes: '', rhythm: { every: 2, unit: 'week' }, weeks: 12, mentionsCount: false },
];

export const favours: readonly { name: Name; way: FavourWay; text: string; weeks: number }[] = [
  { name: 'Priya', way: 'received', text: 'A day at the city', weeks: 20 },
  { name: 'Priya', way: 'received', text: 'Jonas, at the hospital', weeks: 24 },
  { name: 'Priya', way: 'given', text: 'The pattern on page 2', weeks: 19 },
  { name: 'Hanne', way: 'received', text: 'The first word to Priya', weeks: 38 },
];

/** Acquaintances from before, who stand near to what is looked into. */
export const acquaintances: readonly {
  name: string;
  work: string;
  closeness: 2 | 3;
  weeks: number;
  last: string;
}[] = [
  {
    name: 'Nadia',
    work: 'service designer at the court',
    closeness: 3,
    weeks: 40,
    last: 'The forms that nobody finishes\n\nThank you for the hour. I went home and counted ours: eleven.',
  },
  {
    name: 'Aksel',
    work: 'mediator, on his own',
    closeness: 2,
    weeks: 44,
    last: 'Your talk at the library\n\nYou said that silence is a question too. I still use that.',
  },
];

/** What was sent to somebody and kept. */
export const sent = {
  name: 'Dorota',
  weeks: 7,
  text: 'Hello Dorota,\n\nthank you for the afternoon. What stays with me most is how you price the second day.',
} as const;

/** A template of one’s own. */
export const template = {
  name: 'After a first talk',
  text: 'Hello {first name},\n\nthank you for {last topic}. What stays with me most is {what stayed}. I will let you know how {goal} goes.\n\n{my name}',
};
