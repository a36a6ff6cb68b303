import { z } from 'zod';
import { audiences } from '#shared/audience/audience.ts';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, recordId } from '#shared/bridge/fields.ts';
import { goal } from '#shared/goals/goals.ts';
import { step } from '#shared/goals/steps.ts';
import { win } from '#shared/goals/wins.ts';
import { claimOf } from '#shared/reflection/claims.ts';
import { direction } from '#shared/reflection/path.ts';
import { petal } from '#shared/reflection/portrait.ts';

export const planFormats = ['pdf', 'md', 'json'] as const;
export type PlanFormat = (typeof planFormats)[number];

const known = z.object({ name: z.string(), supports: z.int(), against: z.int() });
const energy = z.object({ name: z.string(), times: z.int() });

/** What the person knows about themselves, whole. */
export const planPortrait = z.object({
  /** What the compass figure draws. */
  petals: z.array(petal),
  /** Drafts of directions that have words. */
  directions: z.array(z.string()),
  values: z.array(known),
  skills: z.array(known),
  interests: z.array(known),
  roles: z.array(known),
  lightsUp: z.array(energy),
  drains: z.array(energy),
  nonNegotiables: z.array(z.object({ name: z.string(), hard: z.boolean(), threshold: z.string() })),
});
export type PlanPortrait = z.infer<typeof planPortrait>;

/** Everything the plan is made from, before anything is left out. */
export const planContent = z.object({
  date: calendarDate,
  /** Null while nothing is known. */
  portrait: planPortrait.nullable(),
  strengths: z.array(claimOf.strength),
  weaknesses: z.array(claimOf.weakness),
  goals: z.array(goal),
  /** The steps of these goals, each goal's in the person's order. */
  steps: z.array(step),
  /** What went well, the latest first. */
  wins: z.array(win),
  /** The directions that have words, in their order. */
  directions: z.array(direction.extend({ id: recordId })),
});
export type PlanContent = z.infer<typeof planContent>;

/** One part of the plan as a document; each output (window, print, Markdown) draws the same blocks its own way. */
export const planBlock = z.discriminatedUnion('type', [
  z.object({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), text: z.string() }),
  z.object({ type: z.literal('paragraph'), text: z.string(), muted: z.boolean().default(false) }),
  z.object({ type: z.literal('fields'), fields: z.array(z.object({ name: z.string(), text: z.string() })) }),
  z.object({
    type: z.literal('list'),
    /** What the list is of, for those who see or hear it; empty when the heading says it. */
    label: z.string().default(''),
    items: z.array(
      z.object({
        text: z.string(),
        note: z.string().default(''),
        /** Ticked, open, or no box at all. */
        done: z.boolean().nullable().default(null),
      }),
    ),
  }),
  /** The compass figure; what it shows is said in the blocks below it too. */
  z.object({ type: z.literal('figure'), petals: z.array(petal), center: z.string() }),
  z.object({ type: z.literal('progress'), share: z.number().min(0).max(1), text: z.string() }),
]);
export type PlanBlock = z.infer<typeof planBlock>;

export const planDocument = z.object({
  title: z.string(),
  /** The day it was made, in words of the person's locale. */
  made: z.string(),
  lang: z.string(),
  blocks: z.array(planBlock),
});
export type PlanDocument = z.infer<typeof planDocument>;

export const planApi = {
  'plan.read': query({
    input: z.object({ audience: z.enum(audiences).default('me') }),
    output: z.object({ document: planDocument, empty: z.boolean() }),
  }),
  /** Asks for a target and writes the plan there. `saved` is the file's name, or null when the person cancelled. */
  'plan.export': command({
    input: z.object({ format: z.enum(planFormats), audience: z.enum(audiences).default('me') }),
    output: z.object({ saved: z.string().nullable() }),
    changes: [],
  }),
};
