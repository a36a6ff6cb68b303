import type { Clock } from '#main/ports/clock.ts';
import { addDays, startOfWeek } from '#shared/calendar/dates.ts';
import { dateOnWall, instantOnWall } from '#shared/calendar/wall.ts';
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
  const today = dateOnWall(now);
  const dayOf = ({ weeks, day }: Pick<SampleEntry, 'weeks' | 'day'>): string => {
    if (day === 'today') return today;
    if (day === 'yesterday') return addDays(today, -1);
    return addDays(startOfWeek(today, 1), weekdays.indexOf(day) - 7 * weeks);
  };
  return {
    date: dayOf,
    instant: (entry) => {
      const on = instantOnWall(dayOf(entry), entry.at);
      return on > now ? now : on;
    },
    ahead: (days) => addDays(today, days),
  };
}

/** What the year calls by a key. */
export function known<Value>(values: ReadonlyMap<string, Value>, key: string): Value {
  const value = values.get(key);
  if (value === undefined) throw new Error(`the sample year names "${key}" and does not hold it`);
  return value;
}

/** A clock that stands still. */
export function clockAt(instant: Date): Clock {
  return { now: () => instant };
}
