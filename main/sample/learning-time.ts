import type { ItemSort } from '#shared/learning/items.ts';
import type { SampleEntry } from './sample-entry.ts';

/** A session of the sample year: of the first thing of its sort. */
export interface SampleSession {
  of: ItemSort;
  weeks: number;
  day: SampleEntry['day'];
  minutes: number;
  text: string;
  use?: string;
}

type Evening = readonly [weeks: number, minutes: number, text: string, use?: string];

/** Tuesday evenings with Ruth, sixteen hours in all, as the goal says it. */
const evenings: readonly Evening[] = [
  [27, 60, 'First evening: why one asks', 'On Thursday: one question before the first slide.'],
  [25, 60, 'Module one: opening a room', 'Begin the rota meeting by asking what it is for.'],
  [24, 60, 'Module one: silence', 'Count to ten after each question, at the desk meeting too.'],
  [21, 60, 'Module two: who speaks', 'Go round once before anybody speaks twice.'],
  [20, 60, 'Module two: the quiet ones', 'Ask Daniel first, and by name.'],
  [17, 90, 'Module three: the map on the wall', 'Draw the visit with Hanne instead of listing it.'],
  [16, 90, 'Module three: sorting cards'],
  [13, 60, 'Module four: questions', 'Ask only what I do not know.'],
  [11, 60, 'Module four: questions that close', ''],
  [10, 45, 'Reading Ruth’s notes'],
  [9, 45, 'Plan for the evening at Leila’s', 'Leave the last twenty minutes empty.'],
  [7, 60, 'Module four: when it gets loud', 'Say what I see, and wait.'],
  [6, 45, 'What they said of the first workshop'],
  [4, 60, 'Watched by Ruth', 'Stand where they can see the clock and I cannot.'],
  [2, 60, 'Module five: closing', 'At the third workshop: say what was decided, with names.'],
  [1, 45, 'Module five: closing, once more'],
];

const chapters: readonly Evening[] = [
  [11, 30, 'The first chapter', 'A group is not a meeting. Say that to Priya.'],
  [9, 25, 'Chapter two, half of it'],
  [8, 30, 'Chapter two'],
  [6, 20, 'Chapter three on the train'],
  [5, 30, 'Chapter three'],
  [3, 25, 'Chapter four, and stopped at page forty'],
  [1, 20, 'Page forty, again'],
];

const lunches: readonly Evening[] = [
  [9, 15, 'Why the queue is not the average', 'Show the middle, not the mean, in the Friday note.'],
  [9, 15, 'The queue by hour'],
  [8, 15, 'What Daniel leaves out'],
  [8, 15, 'The same again, alone'],
  [6, 15, 'A chart without colours', 'Redo the one in the board’s paper.'],
  [5, 15, 'Reading the Northbank table'],
  [4, 15, 'Two figures that disagree'],
  [3, 15, 'The queue, since the move'],
  [2, 15, 'Counting calls twice'],
  [2, 15, 'The right way round'],
  [1, 20, 'A whole page of the quarter', 'Say in the meeting what one of its numbers means.'],
  [0, 15, 'The week in one figure'],
];

function each(of: ItemSort, day: SampleEntry['day'], list: readonly Evening[]): SampleSession[] {
  return list.map(([weeks, minutes, text, use = '']) => ({
    of,
    weeks,
    // The present week may not have come so far.
    day: weeks === 0 ? 'today' : day,
    minutes,
    text,
    use,
  }));
}

export const sessions: readonly SampleSession[] = [
  ...each('course', 'tue', evenings),
  ...each('book', 'sun', chapters),
  ...each('practice', 'wed', lunches),
];

/** What was learned in the sample year; `weeks` when, and how often it has come back since. */
export const lessons: readonly {
  of: ItemSort;
  weeks: number;
  question: string;
  answer: string;
  returned: number;
}[] = [
  {
    of: 'course',
    weeks: 27,
    question: 'A question that you know the answer to is …',
    answer: '… no question. Ask what only they can tell you.',
    returned: 3,
  },
  {
    of: 'course',
    weeks: 24,
    question: 'How long is a silence that works?',
    answer: 'Longer than I can stand it. Ten, counted.',
    returned: 4,
  },
  {
    of: 'course',
    weeks: 13,
    question: 'What does the quietest person in the room need?',
    answer: 'To be asked first, by name, something that has no wrong answer.',
    returned: 2,
  },
  {
    of: 'course',
    weeks: 2,
    question: 'What does a meeting end with?',
    answer: 'With what was decided, who does it, and by when. Said aloud, with names.',
    returned: 1,
  },
  {
    of: 'book',
    weeks: 11,
    question: 'When is a group one?',
    answer: 'When leaving it would change what the others do.',
    returned: 0,
  },
  {
    of: 'practice',
    weeks: 9,
    question: 'Why does the average wait say so little?',
    answer: 'Three people wait an hour, forty wait two minutes. Nobody waits the average.',
    returned: 2,
  },
];
