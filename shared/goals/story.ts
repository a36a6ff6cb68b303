import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, recordId, words } from '#shared/bridge/fields.ts';
import { storyFields } from './fields/fields.ts';
import { goalStatuses, milestone, sheet } from './sheet.ts';
import { transition } from './transitions.ts';

/** A goal as it was at a moment, without what it was tied to. */
export const goalAsOf = sheet.extend({
  id: recordId,
  status: z.enum(goalStatuses),
  milestones: z.array(milestone.pick({ id: true, title: true, due: true, doneAt: true, waitsFor: true })),
});
export type GoalAsOf = z.infer<typeof goalAsOf>;

const change = z.discriminatedUnion('what', [
  z.object({ what: z.literal('field'), field: z.enum(storyFields), from: z.string(), to: z.string() }),
  z.object({
    what: z.literal('milestone'),
    change: z.enum(['added', 'removed', 'renamed', 'due', 'done', 'undone']),
    title: line,
    to: z.string(),
  }),
]);
export type StoryChange = z.infer<typeof change>;

const event = z.discriminatedUnion('what', [
  z.object({ what: z.literal('written'), at: instant }),
  z.object({ what: z.literal('changed'), at: instant, changes: z.array(change) }),
  z.object({ what: z.literal('transition'), at: instant, transition }),
  z.object({ what: z.literal('reason'), at: instant, id: recordId, words }),
  /** The state that was kept of this moment is damaged, or that of a milestone. */
  z.object({ what: z.literal('unreadable'), at: instant }),
]);
export type StoryEvent = z.infer<typeof event>;

/** What became of a goal between two days. */
const difference = z.object({
  id: recordId,
  title: line,
  /** Of an unreadable one, not everything of the earlier day can be read; `changes` is what can be told all the same. */
  became: z.enum(['new', 'gone', 'changed', 'unreadable']),
  changes: z.array(change),
});
export type Difference = z.infer<typeof difference>;

/** All goals of a moment. */
const board = z.object({
  goals: z.array(goalAsOf),
  /** How many goals and milestones are missing, since what was kept of them is damaged. */
  unreadable: z.int().min(0),
});

const changes = ['goals', 'search'] as const;

export const storyApi = {
  /** What became of a goal, the latest first. Small changes that follow each other are told as one. */
  'goals.story': query({ input: z.object({ goal: recordId }), output: z.array(event) }),
  /** Adds why something changed, at the present moment. */
  'goals.addReason': command({
    input: z.object({ goal: recordId, words: words.trim().min(1, 'Say why in a few words first.') }),
    output: z.object({ id: recordId }),
    changes,
  }),
  'goals.removeReason': command({ input: z.object({ id: recordId }), output: z.object({}), changes }),
  /** All goals as they were at the end of a day. What was deleted for ever since is not among them. */
  'goals.asOf': query({ input: z.object({ date: calendarDate }), output: board }),
  /** What changed from the end of one day to the end of another. */
  'goals.changesBetween': query({
    input: z.object({ from: calendarDate, to: calendarDate }),
    output: z.array(difference),
  }),
};
