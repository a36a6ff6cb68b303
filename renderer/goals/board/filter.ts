import { addMonths } from '#shared/calendar/dates.ts';
import type { Goal } from '#shared/goals/goals.ts';
import { endOfHorizon } from '#shared/goals/horizon.ts';
import type { BoardFilter, DueRange } from './view.ts';

export const dueNames: Record<DueRange, string> = {
  passed: 'Before today',
  month: 'Within a month',
  quarter: 'Within a quarter',
  year: 'Within a year',
  none: 'Without a date',
};

/** Whether it asks anything. */
export function isFiltering({ value, person, due }: BoardFilter): boolean {
  return value !== undefined || person !== undefined || due !== undefined;
}

/** Whether a goal is shown. */
export function passes(goal: Goal, { value, person, due }: BoardFilter, today: string): boolean {
  return (
    (value === undefined || goal.values.some(({ id }) => id === value)) &&
    (person === undefined || goal.people.some(({ id }) => id === person)) &&
    (due === undefined || isDueIn(goal.due, due, today))
  );
}

function isDueIn(due: string | null, range: DueRange, today: string): boolean {
  if (due === null || range === 'none') return due === null && range === 'none';
  if (range === 'passed') return due < today;
  return due >= today && due <= endOf(range, today);
}

function endOf(range: 'month' | 'quarter' | 'year', today: string): string {
  return range === 'month' ? addMonths(today, 1) : endOfHorizon(range, today);
}

/** What the goals at hand can be narrowed to: the values and the people that they are tied to, by name. */
export function offered(goals: readonly Goal[], field: 'values' | 'people'): { id: string; name: string }[] {
  const all = new Map(goals.flatMap((goal) => goal[field].map((each) => [each.id, each] as const)));
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name));
}
