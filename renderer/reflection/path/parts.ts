import type { PathPart } from '#shared/reflection/path.ts';

interface PartLabels {
  name: string;
  /** What the part asks. */
  asks: string;
  /** What helps with an answer. */
  helps: string;
  /** About how long it takes, in minutes. */
  minutes: number;
}

/** The parts of the first path as they are asked. */
export const partLabels: Record<PathPart, PartLabels> = {
  values: {
    name: 'Values',
    asks: 'What matters to you?',
    helps: 'Sort the cards, or name three to five in your own words. You can sort the cards another day.',
    minutes: 8,
  },
  strengths: {
    name: 'Strengths',
    asks: 'What do people come to you for?',
    helps:
      'Think of what you were thanked for, what comes easily to you, and what you forget the time over. Three are enough.',
    minutes: 3,
  },
  weaknesses: {
    name: 'Weaknesses',
    asks: 'What costs you more than it seems to cost others?',
    helps: 'One or two, named plainly. Nobody reads this but you; what to do about them can follow later.',
    minutes: 2,
  },
  skills: {
    name: 'Skills',
    asks: 'What have you learned to do?',
    helps: 'What you could show somebody tomorrow, at work or elsewhere. Three to five are enough.',
    minutes: 3,
  },
  interests: {
    name: 'Interests',
    asks: 'What do you turn to when nobody asks you to?',
    helps: 'Name one or two, and take the check if you like: 48 short activities show which themes draw you.',
    minutes: 5,
  },
  roles: {
    name: 'Roles',
    asks: 'What have you done so far?',
    helps: 'The two or three jobs, projects or studies that you remember best, the latest first.',
    minutes: 3,
  },
  energizers: {
    name: 'What lights you up and drains you',
    asks: 'In each role, what gave you energy and what took it?',
    helps: 'One line on each side is enough: the people, the task, the pace, the place.',
    minutes: 3,
  },
  'non-negotiables': {
    name: 'Non-negotiables',
    asks: 'What would you not give up for any job?',
    helps: 'Money, time, place, family, health, what is right: whatever a goal must leave room for.',
    minutes: 2,
  },
  directions: {
    name: 'Three directions',
    asks: 'Where could this lead?',
    helps:
      'Three first drafts in your own words. They may differ a lot, and none of them has to be right: you can come back and change them.',
    minutes: 5,
  },
};
