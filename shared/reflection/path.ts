import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, nothing, recordId, words } from '#shared/bridge/fields.ts';

/** The parts of the first path in their order; the last is where it ends, in directions of the person's own. */
export const pathParts = [
  'values',
  'strengths',
  'weaknesses',
  'skills',
  'interests',
  'roles',
  'energizers',
  'non-negotiables',
  'directions',
] as const;
export type PathPart = (typeof pathParts)[number];

/** How many parts come before the end. */
export const partCount = pathParts.length - 1;

/** Which of the parts this is, from 1. */
export function partNumber(part: PathPart): number {
  return pathParts.indexOf(part) + 1;
}

/** A part that was gone through, or passed over for now. */
export const partStates = ['done', 'skipped'] as const;
export type PartState = (typeof partStates)[number];

const path = z.object({
  /** All parts in order; null for one that was not left behind yet. */
  parts: z.array(z.object({ part: z.enum(pathParts), state: z.enum(partStates).nullable() })),
  /** Where the path goes on: the first part that was not left behind. Null when it is walked to its end. */
  at: z.enum(pathParts).nullable(),
  /** Whether any part was left behind already. */
  begun: z.boolean(),
});
export type Path = z.infer<typeof path>;

/** How many first drafts of a direction the path ends in. */
export const directionCount = 3;
/** How many directions there may be. */
export const directionsAtMost = 12;

const place = z.int().min(1).max(directionsAtMost);

/** A direction at one of twelve places; the path begins the first three. */
export const direction = z.object({
  /** Null while nothing was ever written there. */
  id: recordId.nullable(),
  place,
  words,
  /** A date by which it may be reached; null while that is open. */
  until: calendarDate.nullable(),
  /** 0 while nothing was ever written there. */
  revision: z.int().min(0),
});
export type Direction = z.infer<typeof direction>;

export const pathApi = {
  'reflection.path': query({ input: nothing, output: path }),
  /** Leaves a part behind, done or skipped, or takes it up again (null). */
  'reflection.markPart': command({
    input: z.object({ part: z.enum(pathParts), state: z.enum(partStates).nullable() }),
    output: path,
    changes: ['reflection', 'plan'],
  }),
  /** All places in order, to the last one that was ever written on and the third at least. */
  'reflection.directions': query({
    input: nothing,
    output: z.array(direction).min(directionCount).max(directionsAtMost),
  }),
  /**
   * Saves what stands at a place; `until` stays as it is when it is not named. Saving what is there already changes nothing.
   * Goals of a direction without words keep their tie to it.
   */
  'reflection.saveDirection': command({
    input: z.object({
      place,
      words,
      until: calendarDate.nullable().optional(),
      revision: z.int().min(0),
    }),
    output: direction,
    changes: ['reflection', 'plan', 'search', 'goals', 'explore'],
  }),
};
