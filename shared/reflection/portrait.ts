import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, line, nothing, recordId } from '#shared/bridge/fields.ts';
import { claimKinds } from '#shared/kinds.ts';
import { nextRules } from './next-thing.ts';
import { pathParts } from './path.ts';
import { portraitClaim } from './portrait-claim.ts';

/** The groups of the compass figure, clockwise from the top. */
export const petalGroups = ['values', 'strengths', 'interests', 'energizers'] as const;
export type PetalGroup = (typeof petalGroups)[number];

const count = z.int().min(0);

export const petal = z.object({
  group: z.enum(petalGroups),
  name: line,
  /** The claim it stands for; null for an energizer, which has a name only. */
  claim: recordId.nullable(),
  /** 0 to 1, from its rank and its evidence. */
  length: z.number().min(0).max(1),
  /** Nothing speaks for or against it yet. */
  light: z.boolean(),
  /** Evidence for a claim; for an energizer, how many roles and activities name it. */
  count,
});
export type Petal = z.infer<typeof petal>;

const energy = z.object({
  name: line,
  /** How many roles and activities name it. */
  times: count,
});
export type EnergySum = z.infer<typeof energy>;

/** A list that shows its first ones and says how many more there are. */
function limited<T extends z.ZodType>(item: T) {
  return z.object({ shown: z.array(item), more: count });
}

const nextThing = z.object({
  /** Which rule chose it. */
  rule: z.enum(nextRules),
  sentence: z.string(),
  action: z.object({ label: z.string(), room: z.enum(['compass', 'goals']), id: z.string() }),
});

const portrait = z.object({
  date: calendarDate,
  /** How many entries there are in the journal. */
  entries: count,
  /** How many claims of each kind. */
  counts: z.record(z.enum(claimKinds), count),
  /** Whether there is nothing to draw from. */
  empty: z.boolean(),
  /** Drafts of directions that have words; the first stands in the middle of the figure. */
  directions: z.array(z.string()),
  petals: z.array(petal),
  /** Of each group that there is, how many are drawn and how many there are. */
  groups: z.array(z.object({ group: z.enum(petalGroups), drawn: count, of: count })),
  lightsUp: limited(energy),
  drains: limited(energy),
  /** Claims, those with the most evidence first. */
  evidence: limited(portraitClaim),
  /** Claims whose newest evidence is more than a year old, the oldest first. */
  old: limited(portraitClaim),
  nonNegotiables: limited(z.object({ id: recordId, name: line, hard: z.boolean(), threshold: line })),
  weaknesses: limited(portraitClaim),
  skills: limited(portraitClaim),
  roles: limited(portraitClaim),
  /** Parts of the path about which nothing was written. */
  missing: z.array(z.enum(pathParts)),
  next: nextThing.nullable(),
});
export type Portrait = z.infer<typeof portrait>;

export const portraitApi = {
  'reflection.portrait': query({ input: nothing, output: portrait }),
  /** Asks for a target and writes the portrait there as one page. `saved` is the file's name, or null when the person cancelled. */
  'reflection.printPortrait': command({
    input: nothing,
    output: z.object({ saved: z.string().nullable() }),
    changes: [],
  }),
};
