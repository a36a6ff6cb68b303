import { addDays, isDate, twoDigits } from '#shared/calendar/dates.ts';
import { lastDayOf } from '#shared/calendar/months.ts';

/** From one value to another, both included; null for no bound. */
export interface Span<Value> {
  from: Value | null;
  to: Value | null;
}

/** Reads `3`, `<3`, `<=3`, `>3`, `>=3`, `2..4` and `2-4` of whole numbers; null for anything else and for an empty span. */
export function numberSpan(text: string): Span<number> | null {
  const range = /^(\d{1,9})(?:\.\.|-)(\d{1,9})$/.exec(text);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return from <= to ? { from, to } : null;
  }
  const [, sign, digits] = /^(<=|>=|<|>|=)?(\d{1,9})$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits);
  switch (sign) {
    case '<':
      return { from: null, to: value - 1 };
    case '<=':
      return { from: null, to: value };
    case '>':
      return { from: value + 1, to: null };
    case '>=':
      return { from: value, to: null };
    default:
      return { from: value, to: value };
  }
}

/**
 * Reads a day, a month or a year as the days that it covers, `2025-01..2025-03` for a stretch, `today` and `yesterday`;
 * null for anything else and for days that do not exist.
 */
export function dateSpan(text: string, today: string): { from: string; to: string } | null {
  const [first, last, ...more] = text.split('..');
  const begin = period(first ?? '', today);
  if (last === undefined) return begin;
  const end = period(last, today);
  if (begin === null || end === null || more.length > 0 || begin.from > end.to) return null;
  return { from: begin.from, to: end.to };
}

function period(text: string, today: string): { from: string; to: string } | null {
  const said = text.toLowerCase();
  if (said === 'today') return { from: today, to: today };
  if (said === 'yesterday') {
    const day = addDays(today, -1);
    return { from: day, to: day };
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(said) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const inYear = `${year}-${twoDigits(Number(month))}`;
  if (day === undefined) {
    if (!isDate(`${inYear}-01`)) return null;
    return { from: `${inYear}-01`, to: lastDayOf(inYear) };
  }
  const date = `${inYear}-${twoDigits(Number(day))}`;
  return isDate(date) ? { from: date, to: date } : null;
}
