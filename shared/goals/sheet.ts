import { z } from 'zod';
import { calendarDate, instant, line, recordId, revision, words } from '#shared/bridge/fields.ts';

/** The board's columns, from left to right. */
export const goalStatuses = ['someday', 'next', 'active', 'done', 'let-go'] as const;
export type GoalStatus = (typeof goalStatuses)[number];

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
});
