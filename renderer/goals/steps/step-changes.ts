import { type Placing, placed } from '#renderer/ui/order.ts';
import type { DayMark, StepDay } from '#shared/goals/recurrence.ts';
import type { Step } from '#shared/goals/steps.ts';

/** What is done with steps by a click, shown before it is saved. */
export type StepChange =
  | { type: 'tick'; id: string; done: boolean }
  | { type: 'mark'; id: string; date: string; mark: DayMark | null }
  | ({ type: 'place' } & Placing);

/** The steps as they are after a change. A change that was made already changes nothing. */
export function stepsAfter(steps: readonly Step[], change: StepChange): Step[] {
  if (change.type === 'place') return placed(steps, change);
  return steps.map((step) => {
    if (step.id !== change.id) return step;
    if (change.type === 'mark') return { ...step, days: daysAfter(step.days, change) };
    if ((step.doneAt !== null) === change.done) return step;
    return { ...step, doneAt: change.done ? new Date().toISOString() : null };
  });
}

function daysAfter(
  days: readonly StepDay[],
  { date, mark }: { date: string; mark: DayMark | null },
): StepDay[] {
  const others = days.filter((day) => day.date !== date);
  if (mark === null) return others;
  return [...others, { date, mark }].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The change that takes another one back, told from the steps before it; null when it changed nothing. */
export function inverseOfStep(steps: readonly Step[], change: StepChange): StepChange | null {
  const step = steps.find(({ id }) => id === change.id);
  if (step === undefined) return null;
  switch (change.type) {
    case 'tick': {
      const isDone = step.doneAt !== null;
      return isDone === change.done ? null : { ...change, done: isDone };
    }
    case 'mark': {
      const before = markOn(step, change.date);
      return before === change.mark ? null : { ...change, mark: before };
    }
    case 'place':
      return { ...change, before: steps[steps.indexOf(step) + 1]?.id ?? null };
  }
}

/** What became of a repeated step on a day; null for nothing. */
export function markOn(step: Step, date: string): DayMark | null {
  return step.days.find((day) => day.date === date)?.mark ?? null;
}
