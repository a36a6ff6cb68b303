import type { GoalStatus, Measure, SheetWords } from '#shared/goals/goals.ts';
import type { Motives } from '#shared/goals/motives.ts';
import type { people } from './people.ts';
import type { SampleEntry, Weekday } from './sample-entry.ts';

/** A goal of the sample year: what is on its sheet, but for what the year reckons from its own days. */
export interface SampleGoal
  extends Partial<Omit<SheetWords, 'title' | 'measure' | 'start' | 'due' | 'direction'>> {
  status: GoalStatus;
  title: string;
  measure?: Measure;
  /** Where the measure stood, in weeks before the present one, the oldest first; the last is `measure.now`. */
  measured?: readonly { weeks: number; now: number }[];
  /** Days from today. */
  due?: number;
  /** The place of the direction that it leads in. */
  direction?: 1 | 2 | 3;
  /** Names of people. */
  people?: readonly (typeof people)[number][];
  /** When it was first written down, in weeks before the present one. */
  weeks: number;
  /** Keys of strengths. */
  strengths?: readonly string[];
  /** Why it was wanted, in weeks before the present one, the oldest first. */
  motives?: readonly ({ weeks: number } & Motives)[];
  /** Why something of it changed, in weeks before the present one. */
  reasons?: readonly { weeks: number; words: string }[];
  /** When its obstacle came up, in weeks before the present one, and whether the plan worked. */
  met?: readonly { weeks: number; day: Weekday; worked: boolean }[];
  /** Due in days from today, also before it. */
  milestones?: readonly { title: string; due?: number; done?: Pick<SampleEntry, 'weeks' | 'day'> }[];
  /** What is to be done next; one that is repeated every week on a day, with what became of it some weeks before the present one. */
  steps?: readonly {
    title: string;
    due?: number;
    done?: Pick<SampleEntry, 'weeks' | 'day'>;
    weekly?: { day: Weekday; since: number; kept: readonly number[]; rested: readonly number[] };
  }[];
  /** When its plan was rehearsed, in weeks before the present one. */
  rehearsed?: readonly number[];
  /** What made it work, said in a week before the present one. */
  win?: { weeks: number; name: string; words: string };
}

export const goals: readonly SampleGoal[] = [
  {
    status: 'active',
    title: 'Lead three workshops for people who asked for one',
    audience: 'manager',
    specifics:
      'From the question to the notes, each with at least eight people from more than one team, and each with something that was decided and is checked six weeks later.',
    measure: { unit: 'workshops', start: 0, target: 3, now: 2 },
    measured: [
      { weeks: 26, now: 0 },
      { weeks: 23, now: 1 },
      { weeks: 5, now: 2 },
    ],
    area: 'Work',
    effort: 3,
    cost: 'Two evenings a month, and the free Friday before each one.',
    bestOutcome: 'Somebody whom I do not know asks when the next one is.',
    direction: 1,
    people: ['Priya', 'Ruth'],
    why: 'The best evening of last year was one, and I want to know that it was not luck. And nobody who does this for a living will ask for my diploma; they will ask what I have led.',
    due: 58,
    obstacle: 'I wait to be asked.',
    ifCue: 'I hear “we should really all sit down together”',
    thenAction: 'offer a date on the same day',
    weeks: 26,
    strengths: ['asking', 'calm', 'noticing'],
    motives: [
      { weeks: 26, others: 2, guilt: 4, matters: 7, joy: 6 },
      { weeks: 5, others: 1, guilt: 1, matters: 8, joy: 9 },
    ],
    reasons: [
      { weeks: 22, words: 'Three, not five: the notes take longer than the evening.' },
      { weeks: 5, words: 'Priya wants to hold the second half of the next one. That is the point of it.' },
    ],
    met: [
      { weeks: 20, day: 'tue', worked: false },
      { weeks: 14, day: 'thu', worked: true },
      { weeks: 6, day: 'mon', worked: true },
    ],
    milestones: [
      { title: 'One: the flat between two tenants', due: -150, done: { weeks: 23, day: 'thu' } },
      { title: 'Two: the first evening in a new flat', due: -28, done: { weeks: 5, day: 'thu' } },
      { title: 'Invite tenants and the call centre to the third', due: 12 },
      { title: 'Three: why are you sorry?', due: 40 },
      { title: 'Look again at what the second one decided', due: 54 },
    ],
    steps: [
      { title: 'Ask the call centre which evening they can spare', done: { weeks: 1, day: 'tue' } },
      { title: 'Write the invitation, half a page', due: 4 },
      { title: 'Agree with Priya who holds which half', due: 9 },
    ],
    rehearsed: [14, 6],
  },
  {
    status: 'active',
    title: 'Facilitation certificate with Ruth',
    shape: 'learning',
    audience: 'manager',
    specifics: 'All twenty-five hours, one workshop watched, three short reports handed in.',
    measure: { unit: 'hours', start: 0, target: 25, now: 16 },
    measured: [
      { weeks: 28, now: 0 },
      { weeks: 24, now: 3 },
      { weeks: 20, now: 5 },
      { weeks: 16, now: 8 },
      { weeks: 11, now: 11 },
      { weeks: 7, now: 13 },
      { weeks: 2, now: 16 },
    ],
    area: 'Learning',
    effort: 2,
    cost: 'Tuesday evenings. Sam cooks then.',
    direction: 1,
    people: ['Ruth'],
    why: 'It makes me do the part that I would skip: being watched.',
    due: 96,
    obstacle: 'Evenings get eaten by whatever was urgent at five.',
    ifCue: 'it is a course day and somebody comes after half past four',
    thenAction: 'book them for the next morning, standing up',
    weeks: 28,
    strengths: ['learning'],
    milestones: [
      { title: 'Sign up, with Northbank paying half', due: -185, done: { weeks: 28, day: 'fri' } },
      { title: 'Be watched at one workshop', due: -20, done: { weeks: 5, day: 'thu' } },
      { title: 'Module five: closing', due: 24 },
      { title: 'Hand in the three reports', due: 88 },
    ],
    steps: [
      {
        title: 'The hour of the course',
        weekly: { day: 'tue', since: 8, kept: [8, 7, 6, 4, 3, 1], rested: [5] },
      },
      { title: 'Ask Ruth for a report that she liked', due: 6 },
    ],
  },
  {
    status: 'active',
    title: 'Know ten people in the field',
    specifics:
      'One real conversation with each: something I want to understand from them, one thing I do afterwards, and a thank-you with a date in it.',
    measure: { unit: 'people', start: 0, target: 10, now: 6 },
    measured: [
      { weeks: 22, now: 1 },
      { weeks: 17, now: 2 },
      { weeks: 13, now: 4 },
      { weeks: 6, now: 5 },
      { weeks: 3, now: 6 },
    ],
    shape: 'practice',
    area: 'People',
    effort: 1,
    direction: 1,
    people: ['Leila', 'Ruth'],
    why: 'Two people are not a field, they are a bus stop.',
    due: 130,
    obstacle: 'I write the mail and leave it in the drafts.',
    ifCue: 'a draft is older than a day',
    thenAction: 'send it as it is',
    weeks: 22,
    strengths: ['connecting', 'asking'],
    milestones: [
      { title: 'Ask Leila who else runs a panel', due: 9 },
      { title: 'One conversation outside housing and health', due: 45 },
    ],
  },
  {
    status: 'next',
    title: 'Two days a week in service design',
    audience: 'manager',
    area: 'Work',
    effort: 14,
    cost: 'The regional summary, which Marek can do, and being the one who is asked everything.',
    direction: 2,
    people: ['Ines', 'Marek', 'Priya'],
    specifics:
      'From the start of next quarter, for six months: the letters, the empty-flat handover, the first visit after moving in. Measured in calls, missed visits and empty days.',
    why: 'This is the work that does not make me tired. If it carries for six months, it is a job.',
    due: 150,
    obstacle: 'The old work will try to eat the two days.',
    ifCue: 'a status request comes on a design day',
    thenAction: 'answer it the next morning',
    weeks: 17,
    strengths: ['readable', 'asking', 'reliable'],
    milestones: [
      { title: 'One page for Ines', due: -115, done: { weeks: 17, day: 'tue' } },
      { title: 'A yes from the director', due: -30, done: { weeks: 3, day: 'tue' } },
      { title: 'Marek does the regional summary alone', due: 30 },
      { title: 'Agree on an hour a month with Priya', due: 35 },
      { title: 'Look at the numbers after three months', due: 128 },
    ],
  },
  {
    status: 'next',
    title: 'Three case studies with the wrong turns left in',
    specifics: 'Two pages each, with numbers, one picture and myself in them.',
    measure: { unit: 'case studies', start: 0, target: 3, now: 1 },
    area: 'Learning',
    effort: 2,
    direction: 2,
    why: '“We couldn’t see how you got there, only where you arrived.”',
    due: 110,
    obstacle: 'Writing about myself feels like boasting.',
    ifCue: 'a sentence has nobody in it',
    thenAction: 'put the person in who did it, also when it was me',
    weeks: 11,
    strengths: ['readable', 'learning'],
    milestones: [
      { title: 'The repairs letter', due: -40, done: { weeks: 7, day: 'fri' } },
      { title: 'The handover', due: 42 },
      { title: 'The first evening', due: 100 },
    ],
  },
  {
    status: 'someday',
    title: 'Teach an evening course',
    shape: 'learning',
    area: 'Learning',
    direction: 3,
    specifics: 'How to run a meeting that people do not want to leave. Six evenings, ten people, no slides.',
    why: 'Ruth says that one understands it only when one teaches it.',
    weeks: 12,
    strengths: ['calm'],
  },
  {
    status: 'done',
    title: 'Ask five colleagues for feedback',
    audience: 'manager',
    specifics: 'Three questions each: when I was useful, what gets in my way, what to do more of.',
    measure: { unit: 'answers', start: 0, target: 5, now: 5 },
    why: 'I cannot see my own strengths from the inside.',
    due: -290,
    win: {
      weeks: 30,
      name: 'Five colleagues answered, and one answer changed my year',
      words:
        'Asking in person, and asking what to do more of. The third question is the one that people like to answer.',
    },
    weeks: 45,
  },
  {
    status: 'done',
    title: 'Hand over the second support rota',
    specifics: 'One person, not two, and a page with the four most common answers.',
    why: 'Thirty-three evenings are a course.',
    due: -200,
    obstacle: 'I wait for somebody to notice.',
    ifCue: 'I count more than ten evenings',
    thenAction: 'write down what they cost and ask for eleven minutes',
    weeks: 38,
    strengths: ['reliable'],
    milestones: [
      { title: 'Write down what it costs and what it catches', due: -250, done: { weeks: 36, day: 'wed' } },
      { title: 'Talk to Ines', due: -245, done: { weeks: 36, day: 'thu' } },
      { title: 'The last evening', due: -205, done: { weeks: 30, day: 'mon' } },
    ],
  },
  {
    status: 'let-go',
    title: 'The advanced project management certificate',
    specifics: 'Exam and two assignments.',
    why: 'I wanted to be the person who has it, and not to do what it is for. Let go on purpose, so that the evenings could go to the course with Ruth.',
    weeks: 50,
  },
];
