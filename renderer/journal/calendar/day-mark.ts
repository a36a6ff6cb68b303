import './calendar.css';
import type { CalendarDay } from '#shared/journal/journal.ts';

/** What calendar.css draws of a day that has entries, on an element of the class `calendar-day`. */
export function dayMark(day: CalendarDay | undefined): Record<`data-${string}`, string | number> {
  if (!day) return {};
  return {
    'data-mood': day.mood ?? 0,
    ...(day.entries > 1 ? { 'data-several': '' } : {}),
    ...(day.starred ? { 'data-star': '' } : {}),
  };
}
