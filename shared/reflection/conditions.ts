import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { line, nothing, recordId, words } from '#shared/bridge/fields.ts';
import { conditionAreas } from './details.ts';

/** What a person finds when they hold a goal against one of their non-negotiables. */
export const verdicts = ['meets', 'conflicts', 'unsure'] as const;
export type Verdict = (typeof verdicts)[number];

const verdict = z.enum(verdicts);

/** A non-negotiable as a goal is held against it; `verdict` is null until the person has looked. */
export const heldCondition = z.object({
  claim: recordId,
  name: line,
  area: z.enum(conditionAreas),
  hard: z.boolean(),
  threshold: line,
  verdict: verdict.nullable(),
  words,
});
export type HeldCondition = z.infer<typeof heldCondition>;

export const conditionsApi = {
  /** All non-negotiables, the hard ones first, with what was found for a goal. */
  'reflection.conditionsOfGoal': query({
    input: z.object({ goal: recordId }),
    output: z.array(heldCondition),
  }),
  /** The goals that were held against a non-negotiable, conflicts first. */
  'reflection.goalsOfCondition': query({
    input: z.object({ claim: recordId }),
    output: z.array(z.object({ goal: recordId, title: line, verdict, words })),
  }),
  /**
   * The goals that are in conflict with a non-negotiable; whoever shows them knows the goals, so that what a goal is called and
   * where it stands changes nothing here.
   */
  'reflection.conflicts': query({
    input: z.object({}),
    output: z.array(z.object({ goal: recordId, claim: recordId, name: line, hard: z.boolean() })),
  }),
  /** Says whether a goal meets a non-negotiable; null takes back what was said. */
  'reflection.judgeCondition': command({
    input: z.object({
      goal: recordId,
      claim: recordId,
      verdict: verdict.nullable(),
      words: words.default(''),
    }),
    output: nothing,
    changes: ['reflection', 'goals', 'plan'],
  }),
};
