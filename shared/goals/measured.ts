import { z } from 'zod';
import { query } from '#shared/bridge/call.ts';
import { calendarDate, recordId } from '#shared/bridge/fields.ts';

/** Where a goal's measure stood at the end of a day on which it was changed. */
const measuredDay = z.object({ date: calendarDate, now: z.number() });
export type MeasuredDay = z.infer<typeof measuredDay>;

export const measuredApi = {
  /** The oldest day first. */
  'goals.measured': query({ input: z.object({ goal: recordId }), output: z.array(measuredDay) }),
};
