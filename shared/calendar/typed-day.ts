import { dateOfParts, noonOf } from './dates.ts';
import { readDates } from './read-dates.ts';

/** What is needed to read a day that somebody typed. Dates are `YYYY-MM-DD`. */
export interface TypedIn {
  today: string;
  /** A BCP 47 tag: in which order numbers stand, and what months are called. */
  locale: string;
  /** The days that would do; of two that the words may mean, one of these is taken. */
  min: string;
  max: string;
}

/**
 * The day that typed words mean: numbers in the locale's order, ISO, a month by its name in the locale, or English words
 * such as “friday” and “in two weeks”. Null when they mean no day. The day may lie outside of what would do.
 */
export function readTypedDay(typed: string, { today, locale, min, max }: TypedIn): string | null {
  const words = typed.normalize('NFKC').trim().toLowerCase();
  if (words === '') return null;
  const found = [...byNumbers(words, today, locale), ...readDates(words, today)];
  return found.find((date) => date >= min && date <= max) ?? found[0] ?? null;
}

/** A day as a field shows it, such as 22 Sep 2026: in Gregorian months and plain digits, so that it can be typed over. */
export function dayAsTyped(date: string, locale: string): string {
  return plainFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(noonOf(date));
}

/** Numbers, and words with the dots in them, since some months are two letters with one. */
const piecesOfDates = /\d+|[\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*/gu;

type Part = 'day' | 'month' | 'year';

function byNumbers(words: string, today: string, locale: string): string[] {
  const { order, names, filling } = speechOf(locale);
  const pieces = words.match(piecesOfDates) ?? [];
  const digits: string[] = [];
  let month: number | null = null;
  for (const piece of pieces) {
    const named = names.get(piece) ?? names.get(withoutPrefix(piece, filling)) ?? null;
    if (/^\d/.test(piece)) digits.push(piece);
    else if (named !== null && month === null) month = named;
    else if (!filling.has(piece)) return [];
  }
  const isYear = (piece: string | undefined): boolean => piece !== undefined && piece.length === 4;
  if (digits.some((piece) => piece.length > 4 || piece.length === 3)) return [];
  if (month !== null) {
    const [a, b, more] = digits;
    if (a === undefined || more !== undefined) return [];
    const [day, year] = isYear(a) ? [b, a] : [a, b];
    return day === undefined || isYear(day) ? [] : days(today, day, month, year);
  }
  if (digits.length < 2 || digits.length > 3) return [];
  const stands: readonly Part[] = isYear(digits[0])
    ? ['year', 'month', 'day']
    : isYear(digits[2])
      ? [...order.filter((part) => part !== 'year'), 'year']
      : order;
  const parts = digits.length === 3 ? stands : order.filter((part) => part !== 'year');
  const of = (part: Part): string | undefined => digits[parts.indexOf(part)];
  return days(today, of('day') ?? '', Number(of('month')), of('year'));
}

/** A word without what some languages write together with it, such as “in”. */
function withoutPrefix(word: string, prefixes: ReadonlySet<string>): string {
  const prefix = [...prefixes].find((each) => word.startsWith(each));
  return prefix === undefined ? word : word.slice(prefix.length);
}

/** The day in its year; without one, as it comes next and as it was last. */
function days(today: string, day: string, month: number, year: string | undefined): string[] {
  const now = Number(today.slice(0, 4));
  const asked =
    year === undefined
      ? [now - 1, now, now + 1]
      : [year.length === 4 ? Number(year) : fullYear(Number(year), now)];
  const real = asked.map((each) => dateOfParts(each, month, Number(day))).filter((date) => date !== null);
  if (year !== undefined) return real;
  const coming = real.filter((date) => date >= today).slice(0, 1);
  return [...coming, ...real.filter((date) => date < today).slice(-1)];
}

/** The year that two digits mean: the one between eighty years ago and twenty years on. */
function fullYear(digits: number, now: number): number {
  const inThisCentury = now - (now % 100) + digits;
  return inThisCentury > now + 20 ? inThisCentury - 100 : inThisCentury;
}

function plainFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    ...options,
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
}

interface Speech {
  order: readonly Part[];
  /** Months by name, from 1. */
  names: ReadonlyMap<string, number>;
  /** What stands in a date and says nothing, such as “de”. */
  filling: ReadonlySet<string>;
}

const speeches = new Map<string, Speech>();

function speechOf(locale: string): Speech {
  const known = speeches.get(locale);
  if (known) return known;
  const parts = plainFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(
    noonOf('2026-09-22'),
  );
  const order = parts
    .map(({ type }) => type)
    .filter((type): type is Part => type === 'day' || type === 'month' || type === 'year');
  const names = new Map<string, number>();
  const filling = new Set<string>();
  const forms = [
    { month: 'short', day: 'numeric', year: 'numeric' },
    { month: 'long', day: 'numeric', year: 'numeric' },
    { month: 'short', day: 'numeric', year: 'numeric', weekday: 'short' },
    { month: 'long', day: 'numeric', year: 'numeric', weekday: 'long' },
  ] as const;
  for (let month = 1; month <= 12; month++) {
    for (const options of forms) {
      const form = plainFormat(locale, options);
      // Seven days of each month, so that every weekday is named.
      for (let day = 1; day <= (month === 1 ? 7 : 1); day++) {
        for (const { type, value } of form.formatToParts(new Date(Date.UTC(2026, month - 1, day, 12)))) {
          const letters = lettersOf(value);
          // Some languages count their months, with a letter beside the number.
          if (type === 'month' && !/\d/.test(value)) for (const name of letters) names.set(name, month);
          else if (type === 'literal' || type === 'weekday' || type === 'month')
            for (const word of letters) filling.add(word);
        }
      }
    }
  }
  const speech = { order, names, filling };
  speeches.set(locale, speech);
  return speech;
}

function lettersOf(words: string): string[] {
  const pieces = words.normalize('NFKC').toLowerCase().match(piecesOfDates) ?? [];
  return pieces.filter((piece) => !/^\d/.test(piece));
}
