import { casual } from 'chrono-node/en';
import {
  addDays,
  addMonths,
  addYears,
  dateOfParts,
  endOfQuarter,
  endOfWeek,
  endOfYear,
  weekdayOf,
} from '#shared/calendar/dates.ts';
import { lastDayOf, monthOf } from '#shared/calendar/months.ts';
import { dateOnWall, instantOnWall } from '#shared/calendar/wall.ts';
import { numberIn, numberWords } from './numbers.ts';

/** A day that a goal names, and the words that name it. */
export interface FoundDue {
  /** `YYYY-MM-DD`. */
  due: string;
  at: number;
  length: number;
}

const months = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** The last month of each season; a season is over with it (the meteorological seasons of the north). */
const seasons = { spring: 5, summer: 8, autumn: 11, fall: 11, winter: 2 } as const;
/** The first month of each season. */
const seasonsBegin = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 } as const;

const month = `(${months
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|')})\\.?`;
const count = `(\\d+|${numberWords}|an?|half an?)`;
const unit = '(day|week|fortnight|month|quarter|year)s?';
const lead = '(?:by|before|until|till|in|on|within|from|since|this|next|of|starting|during|over|for)';
const endWords = '(?:the )?(?:end|close|last day) of(?: the)? ?';
const th = '(?:st|nd|rd|th)?';

interface Rule {
  words: RegExp;
  /** The day that was meant, or null when these words name none after all. */
  day: (found: RegExpExecArray, today: string) => string | null;
}

function monthNumber(name: string): number {
  const said = name.toLowerCase();
  return months.findIndex((names) => (names as readonly string[]).includes(said)) + 1;
}

/** A day of the year as it comes next, today included. */
function coming(today: string, month: number, day: number, year: string | undefined): string | null {
  if (year !== undefined) return dateOfParts(Number(year), month, day);
  const first = dateOfParts(yearOf(today), month, day);
  return first !== null && first < today ? dateOfParts(yearOf(today) + 1, month, day) : first;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function lastOfMonth(today: string, month: number, year: string | undefined): string {
  const last = (asked: number): string => lastDayOf(monthOf(dateOfParts(asked, month, 1) ?? today));
  if (year !== undefined) return last(Number(year));
  const coming = last(yearOf(today));
  return coming < today ? last(yearOf(today) + 1) : coming;
}

function later(today: string, said: string, what: string): string {
  const many = /^half/i.test(said) ? 0.5 : numberIn(said);
  const whole = Math.round(many);
  switch (what.toLowerCase()) {
    case 'day':
      return addDays(today, whole);
    case 'week':
      return addDays(today, Math.round(many * 7));
    case 'fortnight':
      return addDays(today, whole * 14);
    case 'month':
      return many < 1 ? addDays(today, 14) : addMonths(today, whole);
    case 'quarter':
      return addMonths(today, whole * 3);
    default:
      return many < 1 ? addMonths(today, 6) : addYears(today, whole);
  }
}

function endOf(today: string, which: string, what: string): string {
  const steps = /next/i.test(which) ? 1 : 0;
  switch (what.toLowerCase()) {
    case 'week':
      return endOfWeek(addDays(today, steps * 7), 1);
    case 'month':
      return lastDayOf(monthOf(addMonths(today, steps)));
    case 'quarter':
      return endOfQuarter(addMonths(today, steps * 3));
    default:
      return endOfYear(addYears(today, steps));
  }
}

/** The Sunday of Easter in the Gregorian calendar (the anonymous algorithm that Nature printed in 1876). */
function easter(year: number): string | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30,
  );
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dateOfParts(year, Math.floor(f / 31), (f % 31) + 1);
}

function quarterEnd(today: string, number: number, year: string | undefined): string | null {
  const last = (asked: number): string | null => {
    const first = dateOfParts(asked, number * 3, 1);
    return first && endOfQuarter(first);
  };
  if (year !== undefined) return last(Number(year));
  const coming = last(yearOf(today));
  return coming !== null && coming < today ? last(yearOf(today) + 1) : coming;
}

const ordinals = ['first', 'second', 'third', 'fourth'];
const year = '(?:,? (?:of )?(\\d{4}))?';

/** In this order: a longer way of saying a day comes before a shorter one that is a part of it. */
const rules: readonly Rule[] = [
  {
    words: /\b(\d{4})-(\d\d)-(\d\d)\b/,
    day: ([, y, m, d]) => dateOfParts(Number(y), Number(m), Number(d)),
  },
  {
    words: /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/,
    day: ([, a, b, y]) => {
      // Day first, as in most of the world, unless that is no month.
      const [day, at] = Number(b) > 12 ? [Number(b), Number(a)] : [Number(a), Number(b)];
      return dateOfParts(Number(y), at, day);
    },
  },
  {
    words: new RegExp(`\\b(\\d{1,2})${th}(?: of)? ${month}${year}\\b`, 'i'),
    day: ([, d, m = '', y], today) => coming(today, monthNumber(m), Number(d), y),
  },
  {
    words: new RegExp(`\\b${month} (\\d{1,2})${th}(?:,? (\\d{4}))?\\b(?! ?%| [a-z]+s\\b)`, 'i'),
    day: ([, m = '', d, y], today) => coming(today, monthNumber(m), Number(d), y),
  },
  {
    words: new RegExp(`\\bmid[- ]${month}${year}`, 'i'),
    day: ([, m = '', y], today) => coming(today, monthNumber(m), 15, y),
  },
  {
    words: new RegExp(`\\bbefore (?:the )?(end of )?${month}${year}\\b`, 'i'),
    day: ([, end, m = '', y], today) => {
      if (end !== undefined) return lastOfMonth(today, monthNumber(m), y);
      const first = coming(today, monthNumber(m), 1, y);
      return first && addDays(first, -1);
    },
  },
  {
    words: new RegExp(`\\b(?:${endWords}|${lead} (?:early |late )?)${month}${year}\\b`, 'i'),
    day: ([, m = '', y], today) => lastOfMonth(today, monthNumber(m), y),
  },
  {
    words: new RegExp(`\\b(?:q([1-4])|(${ordinals.join('|')}) quarter)${year}\\b`, 'i'),
    day: ([, q, ordinal, y], today) =>
      quarterEnd(today, q === undefined ? ordinals.indexOf((ordinal ?? '').toLowerCase()) + 1 : Number(q), y),
  },
  {
    words: new RegExp(
      `\\b(?:within|in|over|during)(?: the)?(?: next| coming| following)? ${count} ${unit}(?:['’]s? time)?\\b(?!-)`,
      'i',
    ),
    day: ([whole, many = '', what = ''], today) =>
      // “Within a day” says how quickly, each time.
      /within (a|one|1) day/i.test(whole) ? null : later(today, many, what),
  },
  {
    words: new RegExp(`\\b(?:over|in|within|during)(?: the)? (?:next|coming) ${unit}\\b`, 'i'),
    day: ([, what = ''], today) => later(today, '1', what),
  },
  {
    words: new RegExp(`\\b${count} ${unit} from (?:now|today)\\b`, 'i'),
    day: ([, many = '', what = ''], today) => later(today, many, what),
  },
  {
    words:
      /\b(?:the )?(?:end|close) of (?:the )?(this |next |present |current )?(week|month|quarter|year)\b/i,
    day: ([, which = '', what = ''], today) => endOf(today, which, what),
  },
  { words: /\b(?:the )?year['’]?s end\b/i, day: (_, today) => endOfYear(today) },
  {
    words: /\b(this|next) (week|month|quarter|year)\b/i,
    day: ([, which = '', what = ''], today) => endOf(today, which, what),
  },
  {
    words:
      /\b(by|before|in|this|next|from|until|of|during|over)(?: the)? (spring|summer|autumn|fall|winter)(?: of)?(?: (\d{4}))?\b/i,
    day: ([, which = '', name = '', y], today) => {
      const season = name.toLowerCase() as keyof typeof seasons;
      if (/before/i.test(which)) {
        const begin = coming(today, seasonsBegin[season], 1, y);
        return begin && addDays(begin, -1);
      }
      const end = lastOfMonth(
        today,
        seasons[season],
        y === undefined || season !== 'winter' ? y : String(Number(y) + 1),
      );
      // “Next spring” while it is spring is that of the coming year.
      const begun =
        dateOfParts(yearOf(end) - (season === 'winter' ? 1 : 0), seasonsBegin[season], 1) ?? today;
      return /next/i.test(which) && begun <= today ? lastDayOf(monthOf(addYears(end, 1))) : end;
    },
  },
  {
    words:
      /\b(by|on|until|before|this|next)(?: next| this)? (sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/i,
    day: ([, which = '', name = ''], today) => {
      const weekday = weekdays.indexOf(name.toLowerCase()) + 1;
      const day = addDays(today, (weekday - weekdayOf(today) + 7) % 7 || 7);
      return /before/i.test(which) ? addDays(day, -1) : day;
    },
  },
  { words: /\b(?:the )?day after tomorrow\b/i, day: (_, today) => addDays(today, 2) },
  { words: /\btomorrow\b/i, day: (_, today) => addDays(today, 1) },
  { words: /\b(?:by|until|before) (?:tonight|today)\b|\btoday\b/i, day: (_, today) => today },
  {
    words: /\b(?:by|before|until|for) (christmas|new year(?:['’]s(?: eve)?)?|easter)(?: (\d{4}))?\b/i,
    day: ([whole, feast = '', y], today) => {
      if (/easter/i.test(feast)) {
        const asked = y === undefined ? yearOf(today) : Number(y);
        const day = easter(asked);
        const next = y === undefined && (day ?? '') < today ? easter(asked + 1) : day;
        return next !== null && /before/i.test(whole) ? addDays(next, -1) : next;
      }
      return coming(today, 12, /christmas/i.test(feast) ? 24 : 31, y);
    },
  },
  {
    words: /\b(by|in|until|till|before|during|of|for)(?: the)?(?: end of)? (20\d\d|21\d\d)\b/i,
    day: ([, which = '', y], today) => {
      const first = dateOfParts(Number(y), 1, 1) ?? today;
      return /before/i.test(which) ? addDays(first, -1) : endOfYear(first);
    },
  },
];

/** What chrono-node is believed: words with a month, a weekday or a span counted from somewhere. */
const named =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues?|wednes|thurs?|fri|satur|sun)[a-z]*\b|\b(?:fortnight|from|after)\b/i;

/** What leads to the day that a goal is due on; what comes again and again has no such word before it. */
const leads = /\b(?:by|before|until|till|on|in|within|from|no later than)(?: the)?\s+$/i;
const leading = /^(?:this|next|in|within|by|on|the)\b/i;

/**
 * The last day that English words name for a goal: dates, months (their last day), quarters, seasons, years, feasts and spans of
 * time from today. What chrono-node reads beyond that is taken where it is sure of a day. Null when none is named, or when it is
 * not in the calendar.
 *
 * @param today `YYYY-MM-DD`.
 */
export function readDue(text: string, today: string): FoundDue | null {
  let last: FoundDue | null = null;
  let left = text;
  for (const { words, day } of rules) {
    const all = new RegExp(words.source, 'gi');
    for (let found = all.exec(left); found !== null; found = all.exec(left)) {
      const at = found.index;
      if (/\b(?:every|each|per)\s+$/i.test(left.slice(0, at))) continue;
      const meant = day(found, today);
      if (meant !== null && (last === null || at > last.at))
        last = { due: meant, at, length: found[0].length };
      // Words that were understood are not read again as a shorter form.
      left = left.slice(0, at) + ' '.repeat(found[0].length) + left.slice(at + found[0].length);
    }
  }
  return last ?? byChrono(left, today);
}

function byChrono(text: string, today: string): FoundDue | null {
  for (const { start, end, index, text: said } of casual
    .parse(text, instantOnWall(today, '12:00'), { forwardDate: true })
    .toReversed()) {
    if (end || !(leads.test(text.slice(0, index)) || leading.test(said))) continue;
    if (!named.test(said)) continue;
    const isSure = start.isCertain('day') || start.isCertain('weekday') || start.isCertain('month');
    if (!isSure || /^(now|may|sun|sat|mar|second)$/i.test(said.trim())) continue;
    return { due: dateOnWall(start.date()), at: index, length: said.length };
  }
  return null;
}
