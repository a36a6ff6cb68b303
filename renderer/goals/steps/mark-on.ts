import type { DayMark } from '#shared/goals/recurrence.ts';
import type { Step } from '#shared/goals/steps.ts';

/** What became of a repeated step on a day; null for nothing. */
export function markOn(step: Step, date: string): DayMark | null {
  return step.days.find((day) => day.date === date)?.mark ?? null;
}
