import { z } from 'zod';
import { command } from '#shared/bridge/call.ts';
import { calendarDate, recordId } from '#shared/bridge/fields.ts';
import { goal } from '#shared/goals/goal.ts';
import { spans } from './axis.ts';

export const timelineApi = {
  /**
   * Gives a goal its start and due day and some of its milestones their dates, all of it or nothing; the rest of it stays as it is.
   * Refused as `invalid` when it would be due before it starts.
   */
  'goals.reschedule': command({
    input: z.object({
      id: recordId,
      start: calendarDate.nullable(),
      due: calendarDate.nullable(),
      milestones: z.array(z.object({ id: recordId, due: calendarDate })).max(1_000),
    }),
    output: goal,
    changes: ['goals', 'search', 'plan', 'reflection', 'journal'],
  }),
  /**
   * Asks for a target and writes the timeline there as a PDF, from a day on, with the goals that are named or all. `saved` is the
   * file's name, or null when the person cancelled.
   */
  'goals.printTimeline': command({
    input: z.object({
      from: calendarDate,
      span: z.enum(spans),
      goals: z.array(recordId).max(10_000).nullable(),
    }),
    output: z.object({ saved: z.string().nullable() }),
    changes: [],
  }),
};
