import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, line, nothing, recordId, revision, words } from '#shared/bridge/fields.ts';
import { longestSession } from './timer.ts';

/** Time that was spent on something that is learned. */
export const session = z.object({
  id: recordId,
  item: recordId,
  itemName: line,
  date: calendarDate,
  minutes: z.int().min(1).max(longestSession),
  /** What it was; may be empty. */
  text: line,
  /** What will be used of it, and where; may be empty. */
  use: words,
  /** The step of a goal that this became; null when there is none outside the trash. */
  step: z.object({ id: recordId, goal: recordId, goalTitle: line }).nullable(),
  /** The lesson that came of it; null when there is none. */
  lesson: recordId.nullable(),
  revision,
});
export type Session = z.infer<typeof session>;

/** What is wished for a day: minutes, and the weekdays (1 for Monday to 7 for Sunday) that are free of it. */
export const wish = z.object({
  minutes: z.int().min(1, 'A minute a day at least.').max(longestSession),
  rest: z.array(z.int().min(1).max(7)).max(7),
});
export type Wish = z.infer<typeof wish>;
/** What is wished until something else is. */
export const usualWish: Wish = { minutes: 30, rest: [] };

const minutes = z
  .int('Minutes are whole.')
  .min(1, 'A session has a minute at least.')
  .max(longestSession, 'A session has a day at most.');
const fields = { date: calendarDate, minutes, text: line, use: words };
const of = z.object({ id: recordId });
/** Time may move the measure of a goal that the thing is. */
export const sessionChanges = ['learning', 'people', 'search', 'plan', 'goals'] as const;

export const sessionsApi = {
  /** The latest day first; with `item`, those of one thing. */
  'learning.sessions': query({
    input: z.object({
      item: recordId.nullable().default(null),
      limit: z.int().min(1).max(10_000).default(50),
    }),
    output: z.object({ sessions: z.array(session), total: z.int(), minutes: z.int() }),
  }),
  /** The minutes of each of seven days on which there were any; and the first day of all of them. */
  'learning.week': query({
    input: z.object({ first: calendarDate }),
    output: z.object({
      days: z.array(z.object({ date: calendarDate, minutes: z.int() })),
      earliest: calendarDate.nullable(),
    }),
  }),
  'learning.wish': query({ input: nothing, output: wish }),
  'learning.setWish': command({ input: wish, output: nothing, changes: ['learning'] }),
  'learning.addSession': command({
    input: z.object({ item: recordId, ...fields, text: line.default(''), use: words.default('') }),
    output: session,
    changes: sessionChanges,
  }),
  'learning.saveSession': command({
    input: of.extend({ revision, ...fields }),
    output: session,
    changes: sessionChanges,
  }),
  'learning.removeSession': command({ input: of, output: nothing, changes: sessionChanges }),
  /** Makes what will be used of a session a step of a goal. */
  'learning.useToStep': command({
    input: of.extend({ goal: recordId, due: calendarDate.nullable().default(null) }),
    output: session,
    changes: [...sessionChanges, 'explore'],
  }),
};
