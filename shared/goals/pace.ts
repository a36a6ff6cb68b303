import { dateOfDay, dayNumber } from '#shared/calendar/dates.ts';
import type { MeasuredDay } from './measured.ts';

/** The way from `start` on a day to `target`, perhaps by a day. */
export interface PaceTarget {
  start: number;
  target: number;
  /** The day on which it began. */
  from: string;
  due: string | null;
}

/** Between which days a target is reached. */
export interface Forecast {
  early: string;
  /** Null when the slowest pace never gets there. */
  late: string | null;
}

/** How it goes, from what was measured. */
export interface Pace {
  /** What an even pace would have reached by now; null without a due date, or when there is no time between. */
  expected: number | null;
  /** By how much it changes in a week: since it began, and lately. Null while it was measured on one day only. */
  overall: number | null;
  lately: number | null;
  /** Null when it stands still, goes backwards, or is measured on one day only. */
  forecast: Forecast | null;
}

/** Stretches before the present day that a pace is taken from, in weeks. */
const stretches = [4, 8, 13, 26] as const;
/** A pace over less than this many days says little. */
const shortest = 7;
/** Further ahead nobody can see, in days. */
const furthest = 50 * 365.25;

/**
 * Where an even pace from the first day to the due date would stand on a day: the start before the way began, the target from
 * the due date on. Null without a due date, or when it does not lie after the beginning.
 */
export function paceLineAt({ start, target, from, due }: PaceTarget, date: string): number | null {
  if (due === null || due <= from) return null;
  const share = (dayNumber(date) - dayNumber(from)) / (dayNumber(due) - dayNumber(from));
  const within = Math.min(1, Math.max(0, share));
  // Weighing both ends keeps huge numbers exact at the ends.
  return start * (1 - within) + target * within;
}

/**
 * How it goes with a measure, and when the target may be reached. The forecast takes the person's own paces over the last 4, 8, 13
 * and 26 weeks and since the beginning, as far as so much time was measured: the fastest of them gives the early end, the slowest
 * the late one. A target that is reached already is reached on the first day on which it was measured.
 *
 * @param days the measured days in rising order; what stood on a day stood until the next one.
 */
export function paceOf(days: readonly MeasuredDay[], way: PaceTarget, today: string): Pace {
  const expected = paceLineAt(way, today);
  const known = days.filter(({ date }) => date <= today);
  const now = known.at(-1);
  if (now === undefined) return { expected, overall: null, lately: null, forecast: null };
  const reached = known.find((each) => isReached(each.now, way));
  const first = beginningOf(known, way);
  const at = dayNumber(today);
  const long = at - dayNumber(first.date);
  const paceSince = (date: number, value: number): number => (now.now - value) / (at - date);
  const overall = long < shortest ? null : paceSince(dayNumber(first.date), first.now);
  const recent = stretches
    .map((weeks) => at - weeks * 7)
    .filter((date) => date >= dayNumber(first.date))
    .map((date) => paceSince(date, standingOn(known, first, dateOfDay(date))));
  const paces = overall === null ? [] : [...recent, overall];
  const weekly = (pace: number | undefined): number | null => (pace === undefined ? null : pace * 7);
  return {
    expected,
    overall: weekly(overall ?? undefined),
    lately: weekly(paces[0]),
    forecast:
      reached && isReached(now.now, way)
        ? { early: reached.date, late: reached.date }
        : forecastOf(paces, way.target - now.now, at),
  };
}

/** The first thing that is known: where it stood when the way began, unless something was measured by then. */
function beginningOf(known: readonly MeasuredDay[], { start, from }: PaceTarget): MeasuredDay {
  const [first] = known;
  return first === undefined || from < first.date ? { date: from, now: start } : first;
}

function standingOn(known: readonly MeasuredDay[], first: MeasuredDay, date: string): number {
  return (known.findLast((each) => each.date <= date) ?? first).now;
}

function isReached(now: number, { start, target }: PaceTarget): boolean {
  return target >= start ? now >= target : now <= target;
}

/** @param left what is left to the target; @param at the present day. Paces are by the day. */
function forecastOf(paces: readonly number[], left: number, at: number): Forecast | null {
  const daysLeft = paces.map((pace) => (pace !== 0 && pace > 0 === left > 0 ? left / pace : null));
  const finite = daysLeft.filter((days) => days !== null && days <= furthest) as number[];
  if (finite.length === 0) return null;
  const early = Math.ceil(Math.min(...finite));
  const late = finite.length === paces.length ? Math.ceil(Math.max(...finite)) : null;
  return { early: dateOfDay(at + early), late: late === null ? null : dateOfDay(at + late) };
}
