import type { DayMark, keptBetween } from '#shared/goals/recurrence.ts';
import { agreeing } from '#shared/wording/counts.ts';

/** "Kept 9 of 11 days, 2 rest days" of the days that were looked at; empty when none was due. */
export function keptText(
  { due, done, rested }: ReturnType<typeof keptBetween>,
  number: (value: number) => string,
): string {
  const rest = rested === 0 ? '' : `${number(rested)} rest ${agreeing(rested, 'day')}`;
  if (due === 0) return rest;
  // What was done beyond the days that were due needs no measure to be glad of.
  const kept =
    done > due
      ? `Done on ${number(done)} days, ${number(due)} were due`
      : `Kept ${number(done)} of ${number(due)} ${agreeing(due, 'day')}`;
  return rest === '' ? kept : `${kept}, ${rest}`;
}

/** What a day is said to be, for those who hear it. */
export function markLabel(mark: DayMark | null, isDue: boolean): string {
  if (mark === 'done') return 'done';
  if (mark === 'rest') return 'rest';
  return isDue ? 'open' : 'not due';
}

/** A press leads from nothing to done, to rest, and to nothing again. */
export function nextMark(mark: DayMark | null): DayMark | null {
  return mark === null ? 'done' : mark === 'done' ? 'rest' : null;
}
