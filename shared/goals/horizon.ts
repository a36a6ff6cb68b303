import { addMonths } from '#shared/calendar/dates.ts';
import type { Goal, Horizon } from './goals.ts';
import { horizons } from './sheet.ts';

const months: Record<Horizon, number> = { quarter: 3, year: 12, 'three-years': 36, 'ten-years': 120 };

/** The last day of a horizon, seen from a day. From 31 August a quarter ends on 30 November. */
export function endOfHorizon(horizon: Horizon, today: string): string {
  return addMonths(today, months[horizon]);
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
