import { dateOfDay, dayNumber } from '#shared/calendar/dates.ts';

/** A milestone to be placed in time; one with a date keeps it. */
export interface ToPlace {
  due: string | null;
}

export interface Backwards {
  /** A date for each, in order. */
  dates: string[];
  /** What does not fit; null when all does. */
  problem: 'no-room' | 'order' | 'outside' | null;
}

/** A goal's last days are for what takes longer than one thought: a tenth of the time, and two weeks at the most. */
function bufferOf(days: number): number {
  return Math.min(14, Math.floor(days / 10));
}

/**
 * Places milestones between a day and the day on which their goal is due, as one plans backwards from it: the last one comes a
 * little before that day, and the others at even distances before it. Dates that are set already stay, and the others are spread
 * between them.
 */
export function backwards(milestones: readonly ToPlace[], from: string, due: string): Backwards {
  const [first, last] = [dayNumber(from), dayNumber(due)];
  const end = Math.max(first, last - bufferOf(last - first));
  const days = milestones.map(({ due: set }) => (set === null ? null : dayNumber(set)));
  const placed: number[] = [];
  for (const [index, day] of days.entries()) {
    if (day !== null) {
      placed.push(day);
      continue;
    }
    const before = placed.at(-1) ?? first;
    const ahead = days.findIndex((each, at) => at > index && each !== null);
    // How many are to be placed from here to the next one with a date, or to the end.
    const open = (ahead < 0 ? days.length : ahead) - index;
    const to = ahead < 0 ? end : (days[ahead] ?? end);
    const parts = ahead < 0 ? open : open + 1;
    placed.push(Math.max(before, Math.round(before + (Math.max(before, to) - before) / parts)));
  }
  return { dates: placed.map(dateOfDay), problem: problemOf(placed, first, last) };
}

function problemOf(placed: readonly number[], first: number, last: number): Backwards['problem'] {
  if (placed.some((day, index) => index > 0 && day < (placed[index - 1] ?? day))) return 'order';
  if (placed.some((day) => day > last || day < first)) return 'outside';
  return new Set(placed).size < placed.length ? 'no-room' : null;
}
