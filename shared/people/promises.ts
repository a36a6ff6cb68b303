import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, recordId, revision } from '#shared/bridge/fields.ts';

/** Who promised: the person whose vault this is, or the other one. */
export const promisers = ['me', 'them'] as const;
export type Promiser = (typeof promisers)[number];

/** What was said to be done, by whom, for whom, by when. */
export const promise = z.object({
  id: recordId,
  person: z.object({ id: recordId, name: line }),
  /** The talk in which it was given; null also while that is in the trash. */
  conversation: z.object({ id: recordId, name: line, date: calendarDate.nullable() }).nullable(),
  by: z.enum(promisers),
  text: line,
  /** Of one that is a step of a goal, both are the step's. */
  due: calendarDate.nullable(),
  doneOn: calendarDate.nullable(),
  /** The step of a goal that it is; null also while that, or its goal, is not there. */
  step: z.object({ id: recordId, goal: z.object({ id: recordId, title: line }) }).nullable(),
  createdAt: instant,
  modifiedAt: instant,
  revision,
});
export type KeptPromise = z.infer<typeof promise>;

const text = line.trim().min(1, 'Write what was promised first.');
const changes = ['people', 'search', 'plan', 'goals', 'explore'] as const;
const of = z.object({ id: recordId });

export const promisesApi = {
  /** All promises in both directions, or those with one person. Open ones first, the earliest day before the later and before none; then what was kept, the latest first. */
  'people.promises': query({
    input: z.object({ person: recordId.nullable().default(null) }),
    output: z.array(promise),
  }),
  /** With a goal it becomes a step of that goal in the same act. */
  'people.addPromise': command({
    input: z.object({
      person: recordId,
      conversation: recordId.nullable().default(null),
      by: z.enum(promisers),
      text,
      due: calendarDate.nullable().default(null),
      goal: recordId.nullable().default(null),
    }),
    output: promise,
    changes,
  }),
  'people.savePromise': command({
    input: z.object({ id: recordId, revision, by: z.enum(promisers), text, due: calendarDate.nullable() }),
    output: promise,
    changes,
  }),
  /** Says that a promise was kept, today, or that it is open again; a step of a goal is ticked with it. */
  'people.tickPromise': command({
    input: z.object({ id: recordId, done: z.boolean() }),
    output: promise,
    changes,
  }),
  /** Writes a step of a goal that is this promise, due on its day. */
  'people.promiseToStep': command({
    input: z.object({ id: recordId, goal: recordId }),
    output: promise,
    changes,
  }),
  /** Takes a promise away; a step that it is stays with its goal. */
  'people.removePromise': command({ input: of, output: promise, changes }),
};
