import { addDays, weekdayOf } from '#shared/calendar/dates.ts';
import { readDates } from '#shared/calendar/read-dates.ts';
import { longestSession } from './timer.ts';

/** What a line says of a session. */
export interface SessionLine {
  /** Null when it says no length that a session can have. */
  minutes: number | null;
  /** A calendar date, never after today. */
  date: string;
  /** The rest: what it was. */
  text: string;
}

const number = String.raw`\d{1,4}(?:[.,]\d{1,2})?`;
const hourWord = '(?:hours?|hrs?|h)';
const minuteWord = "(?:minutes?|mins?|min|m|′|')";
const half = '½';
/** Each way of saying a length, with how many minutes it is; the longer ones first. */
const lengths: readonly [RegExp, (parts: readonly (string | undefined)[]) => number][] = [
  // 1h 20, 1 h 20 min, 2 hours and 5 minutes, 1h20
  [
    new RegExp(
      String.raw`(\d{1,2})\s*${hourWord}\s*(?:and\s+)?(\d{1,2})(?:\s*${minuteWord})?(?![\w.,:/]*\d)`,
      'iu',
    ),
    ([, hours, minutes]) => Number(hours) * 60 + Number(minutes),
  ],
  // 1:20, 01:20 h
  [
    new RegExp(String.raw`(\d{1,2}):([0-5]\d)(?:\s*${hourWord})?`, 'iu'),
    ([, hours, minutes]) => Number(hours) * 60 + Number(minutes),
  ],
  // 1½ h, ½ hour
  [
    new RegExp(String.raw`(\d{0,2})\s*${half}\s*(?:an?\s+)?${hourWord}`, 'iu'),
    ([, hours]) => Number(hours) * 60 + 30,
  ],
  // an hour and a half, half an hour, an hour, one hour
  [/(?:an|one) hour and a half/iu, () => 90],
  [/(?:three quarters of an hour)/iu, () => 45],
  [/(?:a quarter of an hour)/iu, () => 15],
  [/half an? hour/iu, () => 30],
  [/(?:an|one) hour/iu, () => 60],
  [new RegExp(`(${number})\\s*${hourWord}`, 'iu'), ([, hours]) => decimal(hours) * 60],
  [new RegExp(`(${number})\\s*${minuteWord}`, 'iu'), ([, minutes]) => decimal(minutes)],
];

const decimal = (digits: string | undefined): number => Number(digits?.replace(',', '.'));

/**
 * Reads a line such as “45 min Module five” or “1h 20 book yesterday”: a length at its beginning or anywhere else, a day that is over
 * or today at either end, and the rest is what it was. Without a day it was today.
 */
export function readSessionLine(line: string, today: string): SessionLine {
  const { minutes, rest } = takeLength(line.trim());
  const { date, text } = takeDay(rest, today);
  return { minutes, date: date ?? today, text };
}

function takeLength(line: string): { minutes: number | null; rest: string } {
  for (const [pattern, minutesOf] of lengths) {
    // Not within a word or a longer number, as in “B2h” or “Chapter 1.5 m”.
    const whole = new RegExp(String.raw`(?<![\p{L}\p{N}.,:/])${pattern.source}(?![\p{L}\p{N}])`, 'iu');
    const found = whole.exec(line);
    if (found === null) continue;
    const minutes = Math.round(minutesOf(found));
    if (!(minutes >= 1 && minutes <= longestSession)) continue;
    const before = line.slice(0, found.index);
    const after = line.slice(found.index + found[0].length);
    return { minutes, rest: joined(before, after) };
  }
  return { minutes: null, rest: line };
}

/** What stood on both sides of what was taken out, without the small words and marks that led to it. */
function joined(before: string, after: string): string {
  const lead = before.replace(/(?:^|\s+)(?:for|about)\s*$/iu, '').replace(/[\s,;:–—-]+$/u, '');
  const tail = after
    .replace(/^[\s,;:–—-]+/u, '')
    .replace(/^(?:of|on|with|in)\s+(?=\S)/iu, (word) => (lead === '' ? '' : word));
  return `${lead} ${tail}`.trim();
}

/** So many words may say a day, as “on 3 March 2026” and “two days ago” do. */
const dayWords = 4;

function takeDay(rest: string, today: string): { date: string | null; text: string } {
  const words = rest.split(/\s+/u);
  for (let count = Math.min(dayWords, words.length); count > 0; count -= 1) {
    for (const isLast of [true, false]) {
      const [said, others] = isLast
        ? [words.slice(words.length - count), words.slice(0, words.length - count)]
        : [words.slice(0, count), words.slice(count)];
      const date = dayOf(said.join(' '), today);
      if (date !== null && !(isLast && leadsAway.test(others.join(' '))))
        return { date, text: trimmed(others.join(' ')) };
    }
  }
  return { date: null, text: trimmed(rest) };
}

const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?`;
const ordinal = String.raw`\d{1,2}(?:st|nd|rd|th)?\.?`;
/** How a day is said. The calendar's reader makes days of more than people mean: “book 12”, “May”, “five on Tuesday”. */
const saidAsDay = new RegExp(
  `^(?:${[
    'today|yesterday',
    String.raw`(?:last\s+|this\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day`,
    String.raw`[\p{L}\d]+\s+(?:days?|weeks?)\s+ago`,
    String.raw`\d{4}-\d\d-\d\d`,
    String.raw`${ordinal}\s+${month}(?:\s+\d{4})?`,
    String.raw`${month}\s+${ordinal}(?:,?\s+\d{4})?`,
  ].join('|')})$`,
  'iu',
);
/** In the order of {@link weekdayOf}. */
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** Words after which a day is one to come, or belongs to what is told. */
const leadsAway = /(?:^|\s)(?:next|coming|by|until|till|before|for|from|since|of)$/iu;

/** The latest day up to today that some words mean, all of them; null when they mean none. */
function dayOf(words: string, today: string): string | null {
  const typed = words
    .replace(/^on\s+/iu, '')
    .replace(/[,;.]+$/u, '')
    .replace(/^[,;]+/u, '');
  if (!saidAsDay.test(typed)) return null;
  // The reader takes the nearest one, which may be one to come.
  const weekday = weekdays.indexOf(typed.replace(/^this\s+/iu, '').toLowerCase());
  if (weekday !== -1) return addDays(today, -((weekdayOf(today) - weekday - 1 + 7) % 7));
  const days = readDates(typed, today).filter((date) => date <= today);
  return days.sort().at(-1) ?? null;
}

function trimmed(text: string): string {
  return text.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
}

/**
 * Which of some things a line is about: the one whose name shares the most words with it; null when it shares none, or as many with
 * several.
 */
export function meantItem(text: string, items: readonly { id: string; name: string }[]): string | null {
  const said = new Set(wordsOf(text));
  const shared = items
    .map(({ id, name }) => ({ id, count: wordsOf(name).filter((word) => said.has(word)).length }))
    .sort((one, other) => other.count - one.count);
  const [first, second] = shared;
  if (first === undefined || first.count === 0 || first.count === second?.count) return null;
  return first.id;
}

/** The words of a text that say something, folded. */
function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return [...new Set(words)].filter((word) => !['the', 'and', 'with', 'for'].includes(word));
}
