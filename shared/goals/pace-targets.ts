import { dayNumber } from '#shared/calendar/dates.ts';
import type { Goal, Measure } from './goals.ts';
import type { MeasuredDay } from './measured.ts';
import type { Pace } from './pace.ts';

type Amounts = Pick<Measure, 'start' | 'target' | 'now'>;

/** Milestones as a measure: each day with how many were done by then. `dateOf` gives the day of an instant. */
export function milestonesMeasured(
  milestones: Goal['milestones'],
  dateOf: (instant: string) => string,
): { measure: Measure; measured: MeasuredDay[] } {
  const done = milestones.flatMap(({ doneAt }) => (doneAt === null ? [] : [dateOf(doneAt)])).toSorted();
  const byDay = new Map(done.map((date, place) => [date, place + 1]));
  return {
    measure: { unit: 'milestones', start: 0, target: milestones.length, now: done.length },
    measured: [...byDay].map(([date, now]) => ({ date, now })),
  };
}

/**
 * The target that the slower of the paces (overall and lately) reaches by the due date, rounded to a hundredth to a tenth of the
 * way so that it is a number that somebody would set. Null when that is no number between where it stands and the target.
 */
export function targetWithin(
  { overall, lately }: Pick<Pace, 'overall' | 'lately'>,
  { start, target, now }: Amounts,
  { due, today }: { due: string; today: string },
): number | null {
  const direction = Math.sign(target - now);
  const paces = [overall, lately].flatMap((pace) => (pace === null ? [] : [pace * direction]));
  const weeks = (dayNumber(due) - dayNumber(today)) / 7;
  if (direction === 0 || weeks <= 0 || paces.length === 0) return null;
  const wanted = now + direction * Math.min(...paces) * weeks;
  const span = Math.abs(target - start) || Math.abs(target - now);
  const step = 10 ** (Math.floor(Math.log10(span)) - 1);
  // Towards where it stands, so that it is surely within reach.
  const steps = direction > 0 ? Math.floor(wanted / step + 1e-9) : Math.ceil(wanted / step - 1e-9);
  const round = Number((steps * step).toPrecision(12));
  return (round - now) * direction > 0 && (target - round) * direction > 0 ? round : null;
}
