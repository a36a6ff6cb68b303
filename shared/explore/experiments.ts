import { z } from 'zod';
import { audiences } from '#shared/audience/audience.ts';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, nothing, recordId, revision, words } from '#shared/bridge/fields.ts';
import { claimKinds } from '#shared/kinds.ts';
import { feeling } from '#shared/reflection/activities.ts';
import { stances } from '#shared/reflection/evidence.ts';
import { optionStatuses } from './options.ts';

/** What kind of small test an experiment is. */
export const experimentSorts = ['course', 'shadow', 'side-project', 'talk', 'other'] as const;
export type ExperimentSort = (typeof experimentSorts)[number];

/** Where an experiment stands. One that was dropped is kept, and is no failure. */
export const experimentStatuses = ['planned', 'done', 'dropped'] as const;
export type ExperimentStatus = (typeof experimentStatuses)[number];

/** What was found out about the belief: it holds, it does not, or it is not known yet. */
export const verdicts = ['holds', 'fails', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

const named = line.trim().min(1, 'Give it a name first.');

/** What was seen, as it is written when an experiment is done. */
const seen = z.object({
  saw: words,
  /** From 1 (it drained me) to 5 (it filled me with energy), as in the energy log. */
  energy: feeling,
  /** From 1 (bored) to 5 (absorbed). */
  engagement: feeling,
  verdict: z.enum(verdicts),
  /** What it changes. */
  change: words,
  doneOn: calendarDate.nullable(),
});

/** What a person writes of an experiment. */
const sheet = seen.extend({
  name: named,
  /** What they believe, and what the test could prove wrong. */
  belief: words,
  sort: z.enum(experimentSorts),
  /** The smallest test of it. */
  test: words,
  /** When it is to be; null while it is open. */
  on: calendarDate.nullable(),
  audience: z.enum(audiences),
});
export type ExperimentSheet = z.infer<typeof sheet>;

export const experiment = sheet.extend({
  id: recordId,
  status: z.enum(experimentStatuses),
  /** The option that it tests; null also while that is in the trash. */
  option: z.object({ id: recordId, name: line }).nullable(),
  /** The step of a goal that it is; null also while that, or its goal, is not there. */
  step: z
    .object({ id: recordId, done: z.boolean(), goal: z.object({ id: recordId, title: line }) })
    .nullable(),
  /** What of themselves it is about, in the order in which it was tied. */
  claims: z.array(z.object({ kind: z.enum(claimKinds), id: recordId, name: line })),
  createdAt: instant,
  modifiedAt: instant,
  revision,
});
export type Experiment = z.infer<typeof experiment>;

const changes = ['explore', 'search', 'plan'] as const;
const of = z.object({ id: recordId });
const tie = z.object({ experiment: recordId, kind: z.enum(claimKinds), id: recordId });

/** So much evidence may come from one experiment at once. */
const mostEvidence = 20;

export const experimentsApi = {
  /**
   * All experiments, or those of one option: planned ones first, the nearest date before the later and before none; then done ones,
   * the latest first; then dropped ones.
   */
  'explore.experiments': query({
    input: z.object({ option: recordId.nullable().default(null) }),
    output: z.array(experiment),
  }),
  'explore.experiment': query({ input: of, output: experiment }),
  'explore.addExperiment': command({
    input: z.object({
      name: named,
      belief: words.default(''),
      sort: z.enum(experimentSorts).default('other'),
      test: words.default(''),
      on: calendarDate.nullable().default(null),
      option: recordId.nullable().default(null),
    }),
    output: experiment,
    changes,
  }),
  'explore.saveExperiment': command({
    input: sheet.extend({ id: recordId, revision }),
    output: experiment,
    changes,
  }),
  /** Drops an experiment, or plans it again. What was seen in one that was done stays written. */
  'explore.setExperimentStatus': command({
    input: z.object({ id: recordId, status: z.enum(['planned', 'dropped']) }),
    output: experiment,
    changes,
  }),
  /** Says which option it tests; null for none. */
  'explore.setExperimentOption': command({
    input: z.object({ id: recordId, option: recordId.nullable() }),
    output: experiment,
    changes,
  }),
  'explore.tieExperiment': command({ input: tie, output: experiment, changes }),
  'explore.untieExperiment': command({ input: tie, output: experiment, changes }),
  /**
   * Writes what was seen, and does in the same act what follows from it: the option moves on, claims get evidence and are tied to
   * the experiment, its step is ticked off. All or nothing.
   */
  'explore.finishExperiment': command({
    input: seen.extend({
      id: recordId,
      revision,
      doneOn: calendarDate,
      move: z
        .object({ status: z.enum(optionStatuses), reason: words })
        .nullable()
        .default(null),
      evidence: z
        .array(
          z.object({
            claim: recordId,
            stance: z.enum(stances),
            words: words.refine((it) => it.trim() !== '', 'Say in a few words what you saw.'),
          }),
        )
        .max(mostEvidence)
        .default([]),
      tickStep: z.boolean().default(false),
    }),
    output: experiment,
    changes: [...changes, 'goals', 'reflection', 'journal', 'learning', 'people'],
  }),
  /** Writes a step of a goal that is this experiment, due on its day. */
  'explore.experimentToStep': command({
    input: z.object({ id: recordId, goal: recordId }),
    output: experiment,
    changes: [...changes, 'goals', 'learning'],
  }),
  'explore.trashExperiment': command({ input: of, output: nothing, changes: [...changes, 'trash'] }),
};
