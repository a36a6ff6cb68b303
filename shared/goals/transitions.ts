import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, recordId, words } from '#shared/bridge/fields.ts';
import { type Goal, goal } from './goal.ts';

/** The transitions that a goal takes on purpose. */
export const transitionKinds = ['pause', 'resume', 'pivot', 'let-go', 'achieve'] as const;
export type TransitionKind = (typeof transitionKinds)[number];

export const transition = z.object({
  id: recordId,
  kind: z.enum(transitionKinds),
  at: instant,
  /** Why, what was learned, or what made it work. */
  words,
  /** What will be done instead. */
  instead: words,
  /** Of a pause, the first day on which it is over; null while that is open. */
  until: calendarDate.nullable(),
  /** What a pivot led to; null when that is in the trash. */
  into: z.object({ id: recordId, title: line }).nullable(),
});
export type Transition = z.infer<typeof transition>;

/** Whether a goal is paused on a day. A pause is over on its `until`. */
export function isPaused({ paused }: Pick<Goal, 'paused'>, today: string): boolean {
  return paused !== null && (paused.until === null || today < paused.until);
}

const changes = [
  'goals',
  'search',
  'plan',
  'reflection',
  'journal',
  'trash',
  'people',
  'explore',
  'learning',
] as const;
const of = z.object({ id: recordId });
const transitionResult = z.object({ goal, transition });

export const transitionsApi = {
  /** The latest first. */
  'goals.transitions': query({ input: z.object({ goal: recordId }), output: z.array(transition) }),
  'goals.pause': command({
    input: of.extend({ until: calendarDate.nullable(), words: words.default('') }),
    output: transitionResult,
    changes,
  }),
  'goals.resume': command({
    input: of.extend({ words: words.default('') }),
    output: transitionResult,
    changes,
  }),
  /** Lets a goal go on purpose, with what was learned and what is done instead. */
  'goals.letGo': command({
    input: of.extend({ words: words.default(''), instead: words.default('') }),
    output: transitionResult,
    changes,
  }),
  /** A goal that is reached becomes a win, with what made it work. */
  'goals.achieve': command({
    input: of.extend({
      name: line.trim().min(1, 'Say in a few words what went well.'),
      date: calendarDate,
      words: words.default(''),
    }),
    output: transitionResult,
    changes,
  }),
  /**
   * Changes course: a new goal with what stands on the sheet, its open milestones and its ties, in the place of the old one, which is
   * let go and stays in sight as where it came from.
   */
  'goals.pivot': command({
    input: of.extend({
      title: line.trim().min(1, 'Say in a few words what you want instead.'),
      words: words.default(''),
    }),
    output: transitionResult,
    changes,
  }),
};
