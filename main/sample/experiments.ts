import type { Audience } from '#shared/audience/audience.ts';
import type { ExperimentSort, Verdict } from '#shared/explore/experiments.ts';
import type { SampleEntry } from './sample-entry.ts';

type When = Pick<SampleEntry, 'weeks' | 'day'>;

/** An experiment of the sample year. */
export interface SampleExperiment {
  name: string;
  sort: ExperimentSort;
  /** A mentor too where it is not said. */
  audience?: Audience;
  belief: string;
  test: string;
  /** When it was planned. */
  begun: When;
  /** In how many days it is to be. */
  in?: number;
  /** The option that it tests, and the goal that it became a step of. */
  option?: string;
  goal?: string;
  /** Strengths that it is about, by their keys. */
  strengths?: readonly string[];
  done?: {
    when: When;
    saw: string;
    energy: number;
    engagement: number;
    verdict: Verdict;
    change: string;
  };
  isDropped?: boolean;
}

export const experiments: readonly SampleExperiment[] = [
  {
    name: 'Five first visits before the letter',
    sort: 'side-project',
    belief: 'People would rather hear bad news from somebody than read it.',
    test: 'Go along on five first visits with Hanne, before the letter is sent.',
    begun: { weeks: 8, day: 'sun' },
    option: 'Two days a week, here',
    done: {
      when: { weeks: 5, day: 'wed' },
      saw: 'Four of five asked what they could do next. Nobody had asked that of the letter. I forgot the clock twice.',
      energy: 5,
      engagement: 5,
      verdict: 'holds',
      change: 'The visit comes first, and the letter says what was agreed.',
    },
  },
  {
    name: 'One evening for Leila’s panel, for nothing',
    sort: 'side-project',
    belief: 'A group that does not know me will let me lead it.',
    test: 'One evening, eight people, no slides.',
    begun: { weeks: 7, day: 'sun' },
    option: 'Freelance facilitator',
    done: {
      when: { weeks: 4, day: 'thu' },
      saw: 'They let me, after ten minutes. I was home at ten and could not sleep.',
      energy: 3,
      engagement: 5,
      verdict: 'unknown',
      change: 'Ask for money the next time, and for an afternoon.',
    },
  },
  {
    name: 'One paid evening for Leila',
    sort: 'side-project',
    belief: 'Somebody would pay for an evening without knowing me.',
    test: 'Write the price on one page, and say it aloud.',
    begun: { weeks: 3, day: 'sun' },
    in: 24,
    option: 'Freelance facilitator',
  },
  {
    name: 'Sit in on one mediation',
    sort: 'shadow',
    belief: 'I stay calm between two people who shout at each other.',
    test: 'Ask Leila for one session, and sit in the corner.',
    begun: { weeks: 1, day: 'sun' },
    in: 12,
    option: 'Mediator',
    goal: 'Know ten people in the field',
    strengths: ['calm'],
  },
  {
    name: 'A weekend of drawing',
    sort: 'course',
    audience: 'me',
    belief: 'I have to be able to draw to do this work.',
    test: 'One weekend, with a pencil and no computer.',
    begun: { weeks: 20, day: 'sun' },
    isDropped: true,
  },
];
