import { z } from 'zod';
import { line, words } from '#shared/bridge/fields.ts';
import type { ClaimKind } from '#shared/kinds.ts';
import { interestThemes } from './interest-items.ts';

/** What a person decides to do about a weakness. */
export const responses = ['improve', 'work-around', 'accept'] as const;
export type Response = (typeof responses)[number];

/** What a strength or a weakness is about. */
export const traitAreas = ['thinking', 'doing', 'people', 'character', 'learning', 'leading'] as const;
export type TraitArea = (typeof traitAreas)[number];

/** The sorts of roles. */
export const roleSorts = ['job', 'project', 'study', 'volunteering', 'other'] as const;
export type RoleSort = (typeof roleSorts)[number];

/** What a non-negotiable is about. */
export const conditionAreas = ['money', 'time', 'place', 'family', 'health', 'ethics', 'other'] as const;
export type ConditionArea = (typeof conditionAreas)[number];

/** A step of a scale of five; null when the person has not said. */
const step = z.number().int().min(1).max(5).nullable();

/** A year, a month or a day, as precisely as the person knows it. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'Write a year, a month or a day.');

/** Each kind's own fields. A field that is null or empty has not been said. */
export const detailsOf = {
  value: z.object({
    /** The card it came from; null for the person's own. */
    card: z.string().max(60).nullable(),
    /** What it looks like in an ordinary week. */
    inMyWeek: words,
  }),
  strength: z.object({
    area: z.enum(traitAreas).nullable(),
    sureness: step,
    /** A new way of using it this week. */
    newUse: words,
  }),
  weakness: z.object({
    area: z.enum(traitAreas).nullable(),
    sureness: step,
    response: z.enum(responses).nullable(),
    responsePlan: words,
    /** The next step of its response. */
    nextStep: line,
  }),
  skill: z.object({ levelNow: step, levelWanted: step, enjoyment: step, proof: words }),
  interest: z.object({ theme: z.enum(interestThemes).nullable() }),
  role: z.object({
    sort: z.enum(roleSorts),
    /** Where or for whom. */
    place: line,
    started: partialDate.nullable(),
    /** Null while it goes on. */
    ended: partialDate.nullable(),
    /** 0 to 10. */
    enjoyment: z.number().int().min(0).max(10).nullable(),
    why: words,
  }),
  'non-negotiable': z.object({
    area: z.enum(conditionAreas),
    /** A hard one must be met; a soft one counts. */
    hard: z.boolean(),
    /** What it is measured by, where it can be: “at least 55,000 a year”, “home by six”. */
    threshold: line,
  }),
} satisfies Record<ClaimKind, z.ZodObject>;

export type ClaimDetails<K extends ClaimKind = ClaimKind> = z.infer<(typeof detailsOf)[K]>;

/** The details of a claim that nobody has said more about. */
export const noDetails: { readonly [K in ClaimKind]: ClaimDetails<K> } = {
  value: { card: null, inMyWeek: '' },
  strength: { area: null, sureness: null, newUse: '' },
  weakness: { area: null, sureness: null, response: null, responsePlan: '', nextStep: '' },
  skill: { levelNow: null, levelWanted: null, enjoyment: null, proof: '' },
  interest: { theme: null },
  role: { sort: 'job', place: '', started: null, ended: null, enjoyment: null, why: '' },
  'non-negotiable': { area: 'other', hard: true, threshold: '' },
};
