import { z } from 'zod';
import { audiences } from '#shared/audience/audience.ts';
import { command, query } from '#shared/bridge/call.ts';
import { instant, line, nothing, recordId, revision } from '#shared/bridge/fields.ts';
import { experiment, experimentStatuses } from './experiments.ts';

/** So many years a sketch looks ahead. */
export const yearsAhead = 5;
/** So many sketches can be told apart. */
export const mostFutures = 12;

/** From 0 (nothing of it) to 4 (all of it); null for “don’t know”. */
const mark = z.int().min(0).max(4).nullable();

const named = line.trim().min(1, 'Give it a name first.');
const asked = line.trim().min(1, 'Write the question first.');

const futureQuestion = z.object({
  id: recordId,
  text: line,
  /** What was made of it; null also while that is in the trash. */
  experiment: z.object({ id: recordId, name: line, status: z.enum(experimentStatuses) }).nullable(),
  goal: z.object({ id: recordId, title: line }).nullable(),
});
export type FutureQuestion = z.infer<typeof futureQuestion>;

/**
 * What a person writes of a future: one of several sketches of the next five years that differ from each other. After the Odyssey
 * Plan of Bill Burnett and Dave Evans (Designing Your Life, 2016), in our own words: one life that goes on as it is, one if that
 * way were closed, one if money did not count. The gauges are the person's own guesses, so none is ever filled in for them.
 */
const sheet = z.object({
  name: named,
  /** What it supposes: “If things go on as they are”. */
  premise: line,
  firstYear: z.int().min(1900).max(2200),
  /** A line for each year, the first one first. */
  years: z.array(line).length(yearsAhead),
  gauges: z.object({ resources: mark, liking: mark, confidence: mark, coherence: mark }),
  audience: z.enum(audiences),
});
export type FutureSheet = z.infer<typeof sheet>;

export const future = sheet.extend({
  id: recordId,
  /** In the order in which they were asked. */
  questions: z.array(futureQuestion),
  createdAt: instant,
  modifiedAt: instant,
  revision,
});
export type Future = z.infer<typeof future>;

const changes = ['explore', 'search', 'plan'] as const;
const of = z.object({ id: recordId });

export const futuresApi = {
  /** In the order in which they were begun. */
  'explore.futures': query({ input: nothing, output: z.array(future) }),
  /** Begins one sketch or several, each with nothing but a premise and a name. */
  'explore.sketchFutures': command({
    input: z.object({
      sketches: z
        .array(z.object({ premise: line, name: named }))
        .min(1)
        .max(mostFutures),
      firstYear: z.int().min(1900).max(2200),
    }),
    output: z.array(future),
    changes,
  }),
  'explore.saveFuture': command({
    input: sheet.extend({ id: recordId, revision }),
    output: future,
    changes,
  }),
  'explore.trashFuture': command({ input: of, output: nothing, changes: [...changes, 'trash'] }),
  'explore.addFutureQuestion': command({
    input: z.object({ future: recordId, text: asked }),
    output: future,
    changes,
  }),
  'explore.saveFutureQuestion': command({
    input: z.object({ id: recordId, text: asked }),
    output: future,
    changes,
  }),
  'explore.removeFutureQuestion': command({ input: of, output: future, changes }),
  /** Plans an experiment that answers a question, and keeps the tie. */
  'explore.futureQuestionToExperiment': command({
    input: z.object({ id: recordId, name: named }),
    output: z.object({ experiment, future }),
    changes,
  }),
  /** Writes a goal that answers a question, and keeps the tie. It waits in Next. */
  'explore.futureQuestionToGoal': command({
    input: z.object({ id: recordId, title: named }),
    output: z.object({ goal: recordId, future }),
    changes: [...changes, 'goals', 'reflection', 'learning'],
  }),
};
