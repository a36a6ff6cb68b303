import { z } from 'zod';
import { query } from '#shared/bridge/call.ts';
import { calendarDate, line, recordId } from '#shared/bridge/fields.ts';
import { addDays, daysBetween } from '#shared/calendar/dates.ts';

/** So many weeks are shown. */
export const weeksShown = 12;

/** What was practised of something: the minutes of each week, the oldest first. */
const practised = z.object({
  /** Null for what belongs to no skill. */
  id: recordId.nullable(),
  name: line,
  weeks: z.array(z.int().min(0)).length(weeksShown),
  total: z.int().min(0),
});
export type Practised = z.infer<typeof practised>;

export const hoursApi = {
  /**
   * What was practised in twelve weeks, by skill and by item, the most first; only what was practised in them at all.
   * `week` is the first day of the last of them.
   */
  'learning.hours': query({
    input: z.object({ week: calendarDate }),
    output: z.object({ skills: z.array(practised), items: z.array(practised) }),
  }),
};

/** The first days of the weeks that are shown, the oldest first. */
export function shownWeeks(week: string): string[] {
  return Array.from({ length: weeksShown }, (_, place) => addDays(week, (place - weeksShown + 1) * 7));
}

/** Minutes on a day, of something. */
export interface PractisedOn {
  id: string | null;
  name: string;
  date: string;
  minutes: number;
}

/** Sums minutes by what they belong to and by week, the most first; `week` as in {@link hoursApi}. Other days are left out. */
export function sumByWeek(rows: readonly PractisedOn[], week: string): Practised[] {
  const first = addDays(week, (1 - weeksShown) * 7);
  const sums = new Map<string | null, Practised>();
  for (const { id, name, date, minutes } of rows) {
    const place = Math.floor(daysBetween(first, date) / 7);
    if (place < 0 || place >= weeksShown) continue;
    const sum = sums.get(id) ?? { id, name, weeks: Array.from({ length: weeksShown }, () => 0), total: 0 };
    sum.weeks[place] = (sum.weeks[place] ?? 0) + minutes;
    sum.total += minutes;
    sums.set(id, sum);
  }
  return [...sums.values()].sort(
    (one, other) => other.total - one.total || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0),
  );
}

/** "45 min", "1 h", "14½ h": to the half hour from an hour on. */
export function hoursText(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const halves = Math.round(minutes / 30);
  return `${Math.floor(halves / 2)}${halves % 2 === 0 ? '' : '½'} h`;
}

/** "45 min", "1 h", "1 h 20 min": to the minute. */
export function lengthText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
