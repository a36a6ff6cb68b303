import { addMonths, addYears, format } from 'date-fns';
import type { Goal, Horizon } from './goals.ts';
import { horizons } from './sheet.ts';

/** How a horizon is called. */
export const horizonNames: Record<Horizon, string> = {
  quarter: 'Within a quarter',
  year: 'Within a year',
  'three-years': 'Within three years',
  'ten-years': 'Within ten years',
};

/** A calendar date as that day on the wall, so that adding months ends on a day of the calendar. */
function onTheWall(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const at = new Date(2000, month - 1, day);
  // Years before 100 would be taken for those of the last century.
  at.setFullYear(year, month - 1, day);
  return at;
}

const ends: Record<Horizon, (today: Date) => Date> = {
  quarter: (today) => addMonths(today, 3),
  year: (today) => addYears(today, 1),
  'three-years': (today) => addYears(today, 3),
  'ten-years': (today) => addYears(today, 10),
};

/** The last day of a horizon, seen from a day. From 31 August a quarter ends on 30 November. */
export function endOfHorizon(horizon: Horizon, today: string): string {
  return format(ends[horizon](onTheWall(today)), 'yyyy-MM-dd');
}

/**
 * How far ahead a goal lies: as it was chosen, else by its due date; further than ten years counts among them, and a day that has
 * passed among the quarter. Null without either.
 */
export function horizonOf({ horizon, due }: Pick<Goal, 'horizon' | 'due'>, today: string): Horizon | null {
  if (horizon !== null || due === null) return horizon;
  return horizons.find((each) => due <= endOfHorizon(each, today)) ?? 'ten-years';
}

/** Areas that many lives have. */
const usualAreas = ['Work', 'Learning', 'Health', 'Family', 'Money', 'Home'];

/** Areas to choose from: those of the goals at hand by how often they are named, then usual ones. */
export function areasOffered(goals: readonly Pick<Goal, 'area'>[]): string[] {
  const counts = new Map<string, number>();
  for (const { area } of goals) {
    if (area !== '') counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  const named = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([area]) => area);
  return [...named, ...usualAreas.filter((area) => !counts.has(area))];
}
