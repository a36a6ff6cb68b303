import { z } from 'zod';
import { audiences } from '#shared/audience/audience.ts';
import { calendarDate, instant, line, recordId, revision, words } from '#shared/bridge/fields.ts';

/** The board's columns, from left to right. */
export const goalStatuses = ['someday', 'next', 'active', 'done', 'let-go'] as const;
export type GoalStatus = (typeof goalStatuses)[number];

/** What kind of thing is wanted: a result, finding out how, or doing something again and again. */
export const goalShapes = ['outcome', 'learning', 'practice'] as const;
export type GoalShape = (typeof goalShapes)[number];

/** How far ahead a goal lies. */
export const horizons = ['quarter', 'year', 'three-years', 'ten-years'] as const;
export type Horizon = (typeof horizons)[number];

const amount = z.number().min(-1e12).max(1e12);

/** A number that says how far it is: from `start` over `now` to `target`, in `unit`. */
export const measure = z.object({ unit: line, start: amount, target: amount, now: amount });
export type Measure = z.infer<typeof measure>;

export const milestone = z.object({
  id: recordId,
  goal: recordId,
  title: line,
  due: calendarDate.nullable(),
  doneAt: instant.nullable(),
  /** The milestone that comes first; null when it need not wait. */
  waitsFor: recordId.nullable(),
  revision,
});
export type Milestone = z.infer<typeof milestone>;

/** What is written on a goal's sheet. */
export const sheet = z.object({
  title: line.trim().min(1, 'Say in a few words what you want.'),
  /** What exactly: how you would notice that it is done. */
  specifics: words,
  measure: measure.nullable(),
  why: words,
  due: calendarDate.nullable(),
  obstacle: words,
  /** The if-then plan: if `ifCue`, then I will `thenAction`. */
  ifCue: words,
  thenAction: words,
  shape: z.enum(goalShapes),
  /** The area of life that it belongs to, in the person's own word; empty for none. */
  area: line,
  /** Null when it follows from `due`. */
  horizon: z.enum(horizons).nullable(),
  start: calendarDate.nullable(),
  /** Hours a week that it takes. */
  effort: z.number().min(0, 'A week has 0 to 168 hours.').max(168, 'A week has 0 to 168 hours.').nullable(),
  /** What it takes from other things. */
  cost: words,
  /** The best that comes of it. */
  bestOutcome: words,
  /** The direction that it leads in. */
  direction: recordId.nullable(),
  /** Who may see it, and what hangs on it, in a plan. */
  audience: z.enum(audiences),
});
export type SheetWords = z.infer<typeof sheet>;
