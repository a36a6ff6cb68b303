import { addMonths, dateOfDay, dayNumber } from '#shared/calendar/dates.ts';
import { monthOf } from '#shared/calendar/months.ts';

/** How much time the axis shows. */
export const spans = ['quarter', 'year', 'three-years', 'ten-years'] as const;
export type Span = (typeof spans)[number];

const lengths: Record<Span, number> = { quarter: 92, year: 366, 'three-years': 1_096, 'ten-years': 3_653 };

/** The time that an axis shows: from a calendar date on. */
export interface View {
  from: string;
  span: Span;
}

/** How many days a view shows. */
export function daysOf({ span }: View): number {
  return lengths[span];
}

/** The view of a span in which today stands an eighth from the left, so that most of it lies ahead. */
export function viewAround(today: string, span: Span): View {
  return { from: dateOfDay(dayNumber(today) - Math.round(lengths[span] / 8)), span };
}

/** The view half a span earlier (-1) or later (1). */
export function moved({ from, span }: View, by: -1 | 1): View {
  return { from: dateOfDay(dayNumber(from) + by * Math.round(lengths[span] / 2)), span };
}

/** The view with another span, around what stands an eighth from its left. */
export function zoomed({ from, span }: View, to: Span): View {
  return viewAround(dateOfDay(dayNumber(from) + Math.round(lengths[span] / 8)), to);
}

/** Where the beginning of a day stands, as a share of the view's width; below 0 or above 1 outside of it. */
export function shareOf(view: View, date: string): number {
  return (dayNumber(date) - dayNumber(view.from)) / daysOf(view);
}

/** The day that begins nearest to a share of the view's width. */
export function dateAt(view: View, share: number): string {
  return dateOfDay(dayNumber(view.from) + share * daysOf(view));
}

/** A line on the axis where a month, quarter or year begins. */
export interface Tick {
  date: string;
  unit: 'month' | 'quarter' | 'year';
}

/** The lines of a view from left to right: months up to a year, then quarters, then years. */
export function ticksOf(view: View): Tick[] {
  const every = { quarter: 1, year: 1, 'three-years': 3, 'ten-years': 12 }[view.span];
  const last = dateOfDay(dayNumber(view.from) + daysOf(view) - 1);
  const ticks: Tick[] = [];
  const first = `${monthOf(view.from)}-01`;
  for (let date = first; date <= last; date = addMonths(date, 1)) {
    const month = Number(date.slice(5, 7));
    if (date >= view.from && (month - 1) % every === 0) {
      ticks.push({ date, unit: month === 1 ? 'year' : every === 3 ? 'quarter' : 'month' });
    }
    if (monthOf(date) === '9999-12') break;
  }
  return ticks;
}
