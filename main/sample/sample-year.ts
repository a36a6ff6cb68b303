import type { Clock } from '#main/ports/clock.ts';
import type { SampleEntry } from './sample-entry.ts';

/** The calendar of the sample year: days and instants that are told relative to the present day. */
export interface SampleYear {
  /** The calendar date of an entry. */
  date(entry: Pick<SampleEntry, 'weeks' | 'day'>): string;
  /** The instant of an entry; never later than the present. */
  instant(entry: Pick<SampleEntry, 'weeks' | 'day' | 'at'>): Date;
  /** The calendar date so many days from today. */
  ahead(days: number): string;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** @param now the present; the days are those on the wall of this machine. */
export function sampleYear(now: Date): SampleYear {
  // Noon keeps a day the same day where clocks are put forward or back.
  const day = (days: number): Date => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12);
  const sinceMonday = (now.getDay() + 6) % 7;
  const dayOf = ({ weeks, day: name }: Pick<SampleEntry, 'weeks' | 'day'>): Date => {
    if (name === 'today') return day(0);
    if (name === 'yesterday') return day(-1);
    return day(-sinceMonday - 7 * weeks + weekdays.indexOf(name));
  };
  return {
    date: (entry) => calendarDate(dayOf(entry)),
    instant: (entry) => {
      const [hours = 0, minutes = 0] = entry.at.split(':').map(Number);
      const on = dayOf(entry);
      on.setHours(hours, minutes, 0, 0);
      return on > now ? now : on;
    },
    ahead: (days) => calendarDate(day(days)),
  };
}

function calendarDate(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What the year calls by a key. */
export function known<Value>(values: Map<string, Value>, key: string): Value {
  const value = values.get(key);
  if (value === undefined) throw new Error(`the sample year names "${key}" and does not hold it`);
  return value;
}

/** A clock that stands still. */
export function clockAt(instant: Date): Clock {
  return { now: () => instant };
}
