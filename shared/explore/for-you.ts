import { z } from 'zod';
import { query } from '#shared/bridge/call.ts';
import { calendarDate, recordId } from '#shared/bridge/fields.ts';
import { interestThemes } from '#shared/reflection/interest-items.ts';
import { occupationLine, occupationRef, workValues } from './occupation.ts';

/** How near an occupation lies to a person's interests, in words. */
export const nearnessWords = ['close', 'fairly-close', 'part-of-the-way', 'some-way-off', 'far'] as const;
export type NearnessWord = (typeof nearnessWords)[number];

/** How alike two profiles are, as a band from -1 to 1; the fewer answers it stands on, the wider it is. */
export const nearness = z.object({
  low: z.number(),
  middle: z.number(),
  high: z.number(),
  word: z.enum(nearnessWords),
});
export type Nearness = z.infer<typeof nearness>;

/** Something of the person's that speaks for an occupation or against it. */
export const reason = z.object({
  about: z.enum([
    'interest',
    'strength',
    'skill',
    'value',
    'energizer',
    'drainer',
    'condition',
    'preparation',
  ]),
  /** What it is, in a sentence; for a quote, where it comes from. */
  text: z.string(),
  /** The person's own words; null where there are none. */
  quote: z.string().nullable(),
  day: calendarDate.nullable(),
  /** The claim, role or entry that it comes from, which is where it leads. */
  claim: recordId.nullable(),
  entry: recordId.nullable(),
  /** Who rated the figure that it compares, and when; null where nobody's figure is in it. */
  rated: z.object({ by: z.string(), on: z.string() }).nullable(),
});
export type Reason = z.infer<typeof reason>;

export const suggestion = occupationLine.extend({
  nearness: nearness.nullable(),
  speaksFor: z.array(reason),
  speaksAgainst: z.array(reason),
  /** What nobody can tell from here, each in a few words. */
  notKnown: z.array(z.string()),
});
export type Suggestion = z.infer<typeof suggestion>;

export const groupNames = ['interests', 'strengths', 'stretch'] as const;
export type GroupName = (typeof groupNames)[number];

/** ✓, ✗ or ◌: a non-negotiable holds, fails, or nobody can tell from here. */
export const conditionStates = ['holds', 'fails', 'unknown'] as const;
export type ConditionState = (typeof conditionStates)[number];

export const fit = z.object({
  nearness: nearness.nullable(),
  /** Where the person and the work stand in each theme, from 1 to 7; the person's as a band. */
  themes: z.array(
    z.object({
      theme: z.enum(interestThemes),
      low: z.number(),
      high: z.number(),
      work: z.number().nullable(),
    }),
  ),
  /** One sentence on where they differ most; empty where nothing can be said. */
  difference: z.string(),
  /** What the work leans on, with the person's strength or skill that goes with it. */
  leansOn: z.array(
    z.object({
      skill: z.string(),
      claim: recordId.nullable(),
      name: z.string().nullable(),
      examples: z.int(),
    }),
  ),
  values: z.array(
    z.object({
      claim: recordId,
      name: z.string(),
      /** From 1: the person's first value. */
      rank: z.int(),
      comesClosestTo: z.enum(workValues),
      work: z.number(),
      by: z.string(),
      on: z.string(),
    }),
  ),
  conditions: z.array(
    z.object({
      claim: recordId,
      name: z.string(),
      hard: z.boolean(),
      state: z.enum(conditionStates),
      why: z.string(),
    }),
  ),
  /** The one question whose answer would tell the most; null where nothing is open. */
  worthFindingOut: z.string().nullable(),
});
export type Fit = z.infer<typeof fit>;

export const forYouApi = {
  /**
   * What is out there for someone like this person, in three groups, and one occupation that nothing asks for. `surprise`
   * chooses which: any whole number, the same one gives the same.
   */
  'explore.forYou': query({
    input: z.object({ surprise: z.int().min(0).max(1_000_000).default(0) }),
    output: z.object({
      /** What it stands on. */
      from: z.object({
        /** The day of the interest check; null where there is none. */
        check: calendarDate.nullable(),
        answers: z.int(),
        unsure: z.int(),
        /** Interests with a theme, where there is no check. */
        interests: z.int(),
        strengths: z.int(),
        examples: z.int(),
        energizers: z.int(),
      }),
      groups: z.array(
        z.object({ name: z.enum(groupNames), shown: z.array(suggestion), also: z.array(occupationLine) }),
      ),
      surprise: suggestion.nullable(),
    }),
  }),
  /** How an occupation fits, as far as anybody can tell from here. */
  'explore.fit': query({ input: occupationRef, output: fit }),
  /** The occupation of a note, as a search result names it. */
  'explore.ofNote': query({ input: z.object({ id: recordId }), output: occupationRef }),
};
