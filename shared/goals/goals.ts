import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, nothing, recordId, revision } from '#shared/bridge/fields.ts';
import { hoursApi } from './hours.ts';
import { limitApi } from './limit.ts';
import { measuredApi } from './measured.ts';
import { motivesApi } from './motives.ts';
import { obstaclesApi } from './obstacles.ts';
import { goalStatuses, milestone, sheet } from './sheet.ts';
import { storyApi } from './story.ts';

export {
  type GoalShape,
  type GoalStatus,
  goalStatuses,
  type Horizon,
  type Measure,
  type Milestone,
  type SheetWords,
} from './sheet.ts';

const served = z.object({ id: recordId, name: line });

/** The kinds of records that a goal can be tied to: what it serves, builds on and needs, and who is in it. */
export const servedKinds = ['value', 'strength', 'skill', 'person'] as const;
export type ServedKind = (typeof servedKinds)[number];

const goalClaim = z.object({ goal: recordId, kind: z.enum(servedKinds), claim: recordId });
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

const newMilestone = z.object({
  title: line.trim().min(1, 'Name the milestone first.'),
  due: calendarDate.nullable().default(null),
});
export type NewMilestone = z.infer<typeof newMilestone>;

const changes = ['goals', 'search', 'plan', 'reflection', 'journal'] as const;

export const goalsApi = {
  ...motivesApi,
  ...obstaclesApi,
  ...limitApi,
  ...hoursApi,
  ...measuredApi,
  ...storyApi,
  /** All goals, each column in the person's order. */
  'goals.list': query({ input: nothing, output: z.array(goal) }),
  'goals.get': query({ input: z.object({ id: recordId }), output: goal }),
  /** New goals go to the end of their column. */
  'goals.add': command({
    input: z.object({ title: sheet.shape.title, status: z.enum(goalStatuses).default('someday') }),
    output: goal,
    changes,
  }),
  /** Writes a goal with its whole sheet and milestones at once, at the end of its column. */
  'goals.write': command({
    input: sheet.extend({ status: z.enum(goalStatuses), milestones: z.array(newMilestone).max(100) }),
    output: goal,
    changes,
  }),
  'goals.save': command({ input: sheet.extend({ id: recordId, revision }), output: goal, changes }),
  /** Places a goal in a column before another goal, or last. */
  'goals.move': command({
    input: z.object({ id: recordId, status: z.enum(goalStatuses), before: recordId.nullable() }),
    output: goal,
    changes,
  }),
  'goals.trash': command({
    input: z.object({ id: recordId }),
    output: nothing,
    changes: [...changes, 'trash'],
  }),
  'goals.linkClaim': command({ input: goalClaim, output: goal, changes }),
  'goals.unlinkClaim': command({ input: goalClaim, output: goal, changes }),
  'goals.addMilestone': command({
    input: z.object({
      goal: recordId,
      title: line.trim().min(1, 'Name the milestone first.'),
      due: calendarDate.nullable().default(null),
    }),
    output: goal,
    changes,
  }),
  /** Adds several at the end of the list, in one step. */
  'goals.addMilestones': command({
    input: z.object({ goal: recordId, milestones: z.array(newMilestone).min(1).max(100) }),
    output: goal,
    changes,
  }),
  /** Lets a milestone wait for another one, of any goal; null for none. Milestones never wait in a circle. */
  'goals.waitFor': command({
    input: z.object({ id: recordId, waitsFor: recordId.nullable() }),
    output: goal,
    changes,
  }),
  'goals.saveMilestone': command({
    input: z.object({
      id: recordId,
      revision,
      title: line.trim().min(1, 'Name the milestone first.'),
      due: calendarDate.nullable(),
    }),
    output: goal,
    changes,
  }),
  'goals.tickMilestone': command({
    input: z.object({ id: recordId, done: z.boolean() }),
    output: goal,
    changes,
  }),
  'goals.moveMilestone': command({
    input: z.object({ id: recordId, before: recordId.nullable() }),
    output: goal,
    changes,
  }),
  'goals.removeMilestone': command({ input: z.object({ id: recordId }), output: goal, changes }),
  /** Takes a removal back. */
  'goals.restoreMilestone': command({ input: z.object({ id: recordId }), output: goal, changes }),
};
