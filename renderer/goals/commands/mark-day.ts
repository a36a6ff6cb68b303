import { command } from '#renderer/commands/command.ts';
import type { DayMark, StepDay } from '#shared/goals/recurrence.ts';
import { inSteps, withStep } from './step-lists.ts';

function daysAfter(days: readonly StepDay[], date: string, mark: DayMark | null): StepDay[] {
  const others = days.filter((day) => day.date !== date);
  if (mark === null) return others;
  return [...others, { date, mark }].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Says what became of a repeated step on a day. */
export const markDay = command(
  'goals.markDay',
  (of) => `mark a day of “${of}”`,
  inSteps<'goals.markDay'>((steps, { id, date, mark }) =>
    withStep(steps, id, (step) => ({ ...step, days: daysAfter(step.days, date, mark) })),
  ),
);
