import { z } from 'zod';
import { calendarDate, instant, line, recordId, revision } from '#shared/bridge/fields.ts';
import { goalStatuses, milestone, sheet } from './sheet.ts';

const served = z.object({ id: recordId, name: line });

/** The kinds of records that a goal can be tied to: what it serves, builds on and needs, and who is in it. */
export const claimLinkKinds = ['value', 'strength', 'skill', 'person'] as const;
export type ClaimLinkKind = (typeof claimLinkKinds)[number];

export const goalClaim = z.object({ goal: recordId, kind: z.enum(claimLinkKinds), claim: recordId });
export type GoalClaim = z.infer<typeof goalClaim>;

export const goal = sheet.extend({
  id: recordId,
  status: z.enum(goalStatuses),
  milestones: z.array(milestone),
  /** The first open step; null when there is none. */
  nextStep: z.object({ title: line, due: calendarDate.nullable() }).nullable(),
  /** Paused since a day, to the day before `until`; null when it is not. */
  paused: z.object({ since: calendarDate, until: calendarDate.nullable() }).nullable(),
  /** The goal that turned into this one. */
  cameFrom: z.object({ id: recordId, title: line }).nullable(),
  /** The values that it serves, the strengths that it builds on, the skills that it needs, and who goes along. */
  values: z.array(served),
  strengths: z.array(served),
  skills: z.array(served),
  people: z.array(served),
  createdAt: instant,
  modifiedAt: instant,
  revision,
});
export type Goal = z.infer<typeof goal>;
