import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, recordId, revision } from '#shared/bridge/fields.ts';
import { dayMarks, repeat, stepDay } from './recurrence.ts';

/** A next small action under a goal, done once or repeated. */
export const step = z.object({
  id: recordId,
  goal: recordId,
  /** The milestone that it leads to; null for the goal as a whole. */
  milestone: recordId.nullable(),
  title: line,
  due: calendarDate.nullable(),
  /** Null for a step that is done once. */
  repeat: repeat.nullable(),
  doneAt: instant.nullable(),
  /** What became of it on each of the last 60 days, of a repeated step. */
  days: z.array(stepDay),
  revision,
});
export type Step = z.infer<typeof step>;

const title = line.trim().min(1, 'Name the step first.');
const steps = z.array(step);
const changes = ['goals', 'search', 'plan', 'people', 'explore', 'learning'] as const;

export const stepsApi = {
  /** In the person's order. */
  'goals.steps': query({ input: z.object({ goal: recordId }), output: steps }),
  'goals.addStep': command({
    input: z.object({ goal: recordId, title, due: calendarDate.nullable().default(null) }),
    output: step,
    changes,
  }),
  'goals.saveStep': command({
    input: z.object({
      id: recordId,
      revision,
      title,
      due: calendarDate.nullable(),
      milestone: recordId.nullable(),
      repeat: repeat.nullable(),
    }),
    output: step,
    changes,
  }),
  'goals.tickStep': command({
    input: z.object({ id: recordId, done: z.boolean() }),
    output: step,
    changes,
  }),
  /** Says what became of a repeated step on a day; null for nothing. */
  'goals.markDay': command({
    input: z.object({ id: recordId, date: calendarDate, mark: z.enum(dayMarks).nullable() }),
    output: step,
    changes,
  }),
  'goals.moveStep': command({
    input: z.object({ id: recordId, before: recordId.nullable() }),
    output: step,
    changes,
  }),
  'goals.removeStep': command({ input: z.object({ id: recordId }), output: step, changes }),
  /** Takes a removal back. */
};
