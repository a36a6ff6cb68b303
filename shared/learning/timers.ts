import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, nothing, recordId, words } from '#shared/bridge/fields.ts';
import { session, sessionChanges } from './sessions.ts';
import { countings } from './timer.ts';

/** A session that is not over. */
export const timer = z.object({
  item: recordId,
  itemName: line,
  /** The day on which it was begun, which the session will have. */
  date: calendarDate,
  seconds: z.int().min(0),
  runningSince: instant.nullable(),
  seenAt: instant.nullable(),
  text: line,
  use: words,
  /** How many sessions the thing has already; the first ones ask what will be used of them. */
  sessions: z.int(),
});
export type Timer = z.infer<typeof timer>;

const of = z.object({ item: recordId });
const timers = z.array(timer);
const counting = z.enum(countings).default('seen');
const changes = ['learning'] as const;

export const timersApi = {
  /** The one that runs first, then the latest begun. */
  'learning.timers': query({ input: nothing, output: timers }),
  /** Starts one, or goes on with it. Another one that runs is paused with what it has. */
  'learning.startTimer': command({ input: of, output: timers, changes }),
  'learning.pauseTimer': command({ input: of.extend({ counting }), output: timers, changes }),
  /** Says what became of the time in which it was not seen. */
  'learning.answerTimer': command({ input: of.extend({ counting }), output: timers, changes }),
  /** What it is about, and what will be used of it; what is left out stays. */
  'learning.noteTimer': command({
    input: of.extend({ text: line.optional(), use: words.optional() }),
    output: timers,
    changes,
  }),
  /** Makes a session of it on the day on which it was begun. */
  'learning.finishTimer': command({
    input: of.extend({ counting, text: line.optional(), use: words.optional() }),
    output: session,
    changes: sessionChanges,
  }),
  'learning.discardTimer': command({ input: of, output: timers, changes }),
};
