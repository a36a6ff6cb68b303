import { lastDayOf } from '#shared/calendar/months.ts';
/** How many entries a day has; a list of them has the newest day first. */
export interface DayCount {
  date: string;
  entries: number;
}

/** The heights of the list's rows in px. They are fixed, so that the scrollbar reaches any place at once. */
export const heights = { day: 36, entry: 94 } as const;

/** A stretch of the list that is read in one call. */
export interface Part {
  from: string;
  to: string;
  offset: number;
  limit: number;
}

/** How many entries a part has at most. */
export const partSize = 200;

export type Row =
  | { kind: 'day'; date: string }
  /** `part` holds the entry at `place`. */
  | { kind: 'entry'; date: string; part: Part; place: number };

/** Where everything stands in a list of days with their entries. */
export interface Layout {
  /** Rows: one for each day and one for each entry. */
  readonly count: number;
  rowAt(index: number): Row | null;
  /** The row of a day's heading; null when the day has no entry. */
  rowOfDay(date: string): number | null;
  /** The row of an entry by the part that holds it and its place there. */
  rowOf(part: Part, place: number): number | null;
  isDay(index: number): boolean;
  /** The next row that is an entry, from a row on in one direction; null when there is none. */
  entryFrom(index: number, step: 1 | -1): number | null;
}

export function layoutOf(days: readonly DayCount[]): Layout {
  // The row of each day's heading, and how many entries of its month stand before it.
  const starts: number[] = [];
  const inMonth: number[] = [];
  const monthStarts = new Map<string, number>();
  let row = 0;
  let month = '';
  let before = 0;
  for (const [index, { date, entries }] of days.entries()) {
    if (date.slice(0, 7) !== month) {
      month = date.slice(0, 7);
      before = 0;
      monthStarts.set(month, index);
    }
    starts.push(row);
    inMonth.push(before);
    row += entries + 1;
    before += entries;
  }
  const count = row;

  /** The day that a row belongs to, by halving. */
  const dayAt = (index: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  const rowAt = (index: number): Row | null => {
    const day = dayAt(index);
    const start = starts[day];
    const { date } = days[day] ?? {};
    if (start === undefined || date === undefined || index < 0 || index >= count) return null;
    if (index === start) return { kind: 'day', date };
    const place = (inMonth[day] ?? 0) + index - start - 1;
    return {
      kind: 'entry',
      date,
      part: partOf(date.slice(0, 7), Math.floor(place / partSize)),
      place: place % partSize,
    };
  };

  const rowOfDay = (date: string): number | null => {
    let low = 0;
    let high = days.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const there = days[middle]?.date ?? '';
      if (there === date) return starts[middle] ?? null;
      // The newest day comes first.
      if (there > date) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  };

  const rowOf = (part: Part, place: number): number | null => {
    let left = part.offset + place;
    for (let day = monthStarts.get(part.from.slice(0, 7)) ?? days.length; day < days.length; day += 1) {
      const { date = '', entries = 0 } = days[day] ?? {};
      if (date < part.from) return null;
      if (left < entries) return (starts[day] ?? 0) + 1 + left;
      left -= entries;
    }
    return null;
  };

  const isDay = (index: number): boolean => starts[dayAt(index)] === index;
  return {
    count,
    rowAt,
    rowOfDay,
    rowOf,
    isDay,
    entryFrom: (index, step) => {
      // A day has at least one entry, so the neighbour of a heading is one.
      const next = isDay(index) ? index + step : index;
      return next >= 0 && next < count ? next : null;
    },
  };
}

function partOf(month: string, number: number): Part {
  return { from: `${month}-01`, to: lastDayOf(month), offset: number * partSize, limit: partSize };
}
