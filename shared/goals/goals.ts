import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, line, nothing, recordId, revision } from '#shared/bridge/fields.ts';
import { goal, goalClaim } from './goal.ts';
import { hoursApi } from './hours.ts';
import { limitApi } from './limit.ts';
import { measuredApi } from './measured.ts';
import { motivesApi } from './motives.ts';
import { obstaclesApi } from './obstacles.ts';
import { rehearsalsApi } from './rehearsals.ts';
import { goalStatuses, sheet } from './sheet.ts';
import { stepsApi } from './steps.ts';
import { storyApi } from './story.ts';
import { timelineApi } from './timeline/timeline.ts';
import { transitionsApi } from './transitions.ts';
import { winsApi } from './wins.ts';

export { type ClaimLinkKind, claimLinkKinds, type Goal, type GoalClaim, goal } from './goal.ts';

export {
  type GoalShape,
  type GoalStatus,
  goalStatuses,
  type Horizon,
  type Measure,
  type Milestone,
  type SheetWords,
} from './sheet.ts';

const newMilestone = z.object({
  title: line.trim().min(1, 'Name the milestone first.'),
  due: calendarDate.nullable().default(null),
});
export type NewMilestone = z.infer<typeof newMilestone>;

const changes = [
  'goals',
  'search',
  'plan',
  'reflection',
  'journal',
  'people',
  'explore',
  'learning',
] as const;

export const goalsApi = {
  ...motivesApi,
  ...obstaclesApi,
  ...rehearsalsApi,
  ...limitApi,
  ...hoursApi,
  ...measuredApi,
  ...storyApi,
  ...timelineApi,
  ...stepsApi,
  ...transitionsApi,
  ...winsApi,
  /** All goals, each column in the person's order. */
  'goals.list': query({ input: nothing, output: z.array(goal) }),
  /** What the board shows first: a few goals from the top of each column, and how many each has. */
  'goals.top': query({
    input: nothing,
    output: z.object({ goals: z.array(goal), counts: z.record(z.enum(goalStatuses), z.int().min(0)) }),
  }),
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
  /** Gives a goal another horizon, area or direction, one or several; what is left out stays as it is. */
  'goals.place': command({
    input: sheet.pick({ horizon: true, area: true, direction: true }).partial().extend({ id: recordId }),
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
  /** Gives several milestones of a goal their dates and adds others at the end, all of it or nothing. */
  'goals.planMilestones': command({
    input: z.object({
      goal: recordId,
      dates: z.array(z.object({ id: recordId, revision, due: calendarDate.nullable() })).max(1_000),
      added: z.array(newMilestone).max(100).default([]),
    }),
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
};
