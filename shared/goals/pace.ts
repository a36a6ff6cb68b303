import { dateOfDay, dayNumber } from './days.ts';
import type { Goal, Measure } from './goals.ts';
import type { MeasuredDay } from './measured.ts';

/** When the target is reached, if it goes on as it went: between these days. */
export interface Forecast {
  early: string;
  late: string;
  /** It may take longer than the 50 years that are looked ahead; then `late` is where the looking ends. */
  isBeyond: boolean;
}

/** How a measure comes on. */
export interface Pace {
  /** Where it stood: from its beginning over each measured day to today, the oldest first. */
  points: readonly MeasuredDay[];
  /** An even pace: a straight line from the beginning to the day it is due. Null without a due date after the beginning. */
  line: { from: MeasuredDay; to: MeasuredDay } | null;
  isReached: boolean;
  /** Change a week since the beginning (at most 26 weeks back); null before a week has gone by. */
  weekly: number | null;
  /** Change a week in the last four weeks; null while there are no more than these. */
  recent: number | null;
  /** Null when it is reached, stands still, goes backwards, or before two weeks have gone by. */
  forecast: Forecast | null;
  /** A target that this pace reaches by the due date, a round number; null when there is none on the way. */
  withinReach: number | null;
}

/** What a pace is read from. */
export interface PaceFacts {
  measure: Pick<Measure, 'start' | 'target' | 'now'>;
  measured: readonly MeasuredDay[];
  /** The start that the person set. */
  start: string | null;
  /** The day the goal was written. */
  written: string;
  due: string | null;
  today: string;
}

const weeksBack = 26;
const recentWeeks = 4;
const weeksAhead = Math.round((50 * 365.25) / 7);
/** Nine of ten normal sums lie above the mean less this many standard deviations. */
const spread = 1.2816;

/**
 * How a measure comes on, where an even pace would stand, and between which days it reaches its target.
 *
 * The beginning is the start that was set (with the measure's own start), else the first measured day, else the day the goal was
 * written. Between two measured days the measure is taken to have run evenly; after the last one it stands.
 *
 * The forecast takes the changes of the person's own whole weeks, back from today (at most 26). With the mean m and the standard
 * deviation s of a week, n weeks bring n·m give or take s·√n, as independent weeks do. The early day is where n·m + z·s·√n covers
 * what is left, the late one where n·m − z·s·√n does, for z = 1.28 (the 10th and 90th percentile). It is done with the mean of all
 * weeks and with that of the last four; the range reaches from the earlier early day to the later late one, so that it is wide
 * where the pace has changed. It looks 50 years ahead. Nobody's pace but the person's own is in it.
 */
export function paceOf({ measure, measured, start, written, due, today }: PaceFacts): Pace {
  const { target, now } = measure;
  const direction = Math.sign(target - measure.start) || Math.sign(target - now);
  const isReached = (now - target) * direction >= 0;
  const days = measured.filter(({ date }) => date <= today).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const [first] = days;
  const from: MeasuredDay = start
    ? { date: start, now: measure.start }
    : (first ?? { date: written, now: measure.start });
  const line = due !== null && due > from.date ? { from, to: { date: due, now: target } } : null;
  const points = pointsOf(from, days, { date: today, now });
  const weeks = weeksOf(points, dayNumber(today));
  const weekly = weeks.length === 0 ? null : mean(weeks);
  const lately = weeks.length > recentWeeks ? weeks.slice(0, recentWeeks) : null;
  const recent = lately && mean(lately);
  const paces = [weekly, recent].flatMap((pace) => (pace === null ? [] : [pace * direction]));
  const moves = weeks.length >= 2 && paces.every((pace) => pace > 0) && !isReached;
  if (!moves) return { points, line, isReached, weekly, recent, forecast: null, withinReach: null };
  const deviation = deviationOf(weeks);
  const left = Math.abs(target - now);
  const forecast = rangeOf({ left, paces, deviation, today });
  const easier = due === null ? null : reachedBy({ paces, deviation, today, due });
  return {
    points,
    line,
    isReached,
    weekly,
    recent,
    forecast,
    withinReach: easier === null ? null : roundTarget(measure, direction, easier),
  };
}

/** Where an even pace stands on a day; before it begins where it begins, afterwards at the target. */
export function evenPaceOn({ from, to }: NonNullable<Pace['line']>, date: string): number {
  const [begin, end, day] = [from.date, to.date, date].map(dayNumber) as [number, number, number];
  const share = Math.min(1, Math.max(0, (day - begin) / (end - begin)));
  return from.now + (to.now - from.now) * share;
}

/** Milestones as a measure: each day with how many were done by then. */
export function milestonesMeasured(
  milestones: Goal['milestones'],
  dateOf: (instant: string) => string,
): { measure: Pick<Measure, 'start' | 'target' | 'now'>; measured: MeasuredDay[] } {
  const done = milestones.flatMap(({ doneAt }) => (doneAt === null ? [] : [dateOf(doneAt)])).toSorted();
  const byDay = new Map(done.map((date, place) => [date, place + 1]));
  return {
    measure: { start: 0, target: milestones.length, now: done.length },
    measured: [...byDay].map(([date, now]) => ({ date, now })),
  };
}

function pointsOf(from: MeasuredDay, days: readonly MeasuredDay[], end: MeasuredDay): MeasuredDay[] {
  const byDay = new Map<string, MeasuredDay>();
  if (from.date <= end.date) byDay.set(from.date, from);
  for (const day of days) if (day.date >= from.date) byDay.set(day.date, day);
  byDay.set(end.date, end);
  return [...byDay.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The change of each whole week back from today, the latest first. */
function weeksOf(points: readonly MeasuredDay[], today: number): number[] {
  const begin = dayNumber(points[0]?.date ?? '9999-12-31');
  const count = Math.min(weeksBack, Math.floor((today - begin) / 7));
  const at = Array.from({ length: Math.max(0, count) + 1 }, (_, week) => valueOn(points, today - 7 * week));
  return at.slice(1).map((earlier, week) => (at[week] ?? 0) - earlier);
}

function valueOn(points: readonly MeasuredDay[], day: number): number {
  const after = points.findIndex(({ date }) => dayNumber(date) >= day);
  const [next, before] = [points[after], points[after - 1]];
  if (next === undefined) return points.at(-1)?.now ?? 0;
  if (before === undefined) return next.now;
  const [a, b] = [dayNumber(before.date), dayNumber(next.date)];
  return before.now + ((next.now - before.now) * (day - a)) / (b - a);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviationOf(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, values.length - 1));
}

/** Weeks until `left` is covered at a pace: the root of n·m + z·s·√n = left, solved for √n. */
function weeksUntil(left: number, pace: number, give: number): number {
  const root = (-give + Math.sqrt(give ** 2 + 4 * pace * left)) / (2 * pace);
  return root ** 2;
}

function rangeOf({
  left,
  paces,
  deviation,
  today,
}: {
  left: number;
  paces: readonly number[];
  deviation: number;
  today: string;
}): Forecast {
  const give = spread * deviation;
  const early = Math.min(...paces.map((pace) => weeksUntil(left, pace, give)));
  const late = Math.max(...paces.map((pace) => weeksUntil(left, pace, -give)));
  const day = (weeks: number): string =>
    dateOfDay(dayNumber(today) + Math.max(1, Math.ceil(Math.min(weeks, weeksAhead) * 7)));
  return { early: day(early), late: day(late), isBeyond: late > weeksAhead };
}

/** How far the slower pace surely comes by the due date; null when that is past. */
function reachedBy({
  paces,
  deviation,
  today,
  due,
}: {
  paces: readonly number[];
  deviation: number;
  today: string;
  due: string;
}): number | null {
  const weeks = (dayNumber(due) - dayNumber(today)) / 7;
  return weeks <= 0
    ? null
    : Math.min(...paces.map((pace) => weeks * pace - spread * deviation * Math.sqrt(weeks)));
}

/** A round number on the way to the target; null when there is none between where it stands and the target. */
function roundTarget(
  { start, target, now }: PaceFacts['measure'],
  direction: number,
  farther: number,
): number | null {
  const span = Math.abs(target - start) || Math.abs(target - now);
  const step = 10 ** (Math.floor(Math.log10(span)) - 1);
  const wanted = (now + direction * farther) / step;
  const round = (direction > 0 ? Math.floor(wanted + 1e-9) : Math.ceil(wanted - 1e-9)) * step;
  const reached = Number(round.toPrecision(12));
  return (reached - now) * direction > 0 && (target - reached) * direction > 0 ? reached : null;
}
