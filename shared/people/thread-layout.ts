import { dayNumber } from '#shared/calendar/dates.ts';
import { addToMonth, monthOf } from '#shared/calendar/months.ts';

/** What lies on somebody's thread: a talk with what it is called, or an entry that names them. */
export interface OnThread {
  id: string;
  date: string;
  label: string;
  /** A talk that is to come. */
  isPlanned?: boolean;
}

export interface Bead extends OnThread {
  x: number;
  /** On which side its label stands; null where there is no room for one. */
  side: 'above' | 'below' | null;
  /** Where its label is centred. */
  labelX: number;
}

export interface ThreadLayout {
  beads: readonly Bead[];
  rings: readonly (OnThread & { x: number })[];
  /** The next time; null where none is known. */
  next: { date: string; x: number } | null;
  /** The months that are named, `YYYY-MM`, and where they begin. */
  months: readonly { month: string; x: number }[];
}

/** Space at both ends, for half of a label. */
const margin = 34;
/** A letter of a label is about so wide. */
const letter = 7.4;
const labelAtMost = 150;
/** The name of a month needs so much. */
const monthWidth = 64;
/** What is so near to a bead is one with it. */
const gap = 10;

/** How wide a label is drawn at most. */
export function labelWidth(label: string): number {
  return Math.min(labelAtMost, label.length * letter + 8);
}

/**
 * Where talks, mentions, the next time and the months stand on a thread of some width, from the first of them to the next time or
 * today. A label that finds no room on either side is left out; the list below the thread names every talk.
 */
export function layoutThread(
  {
    talks,
    mentions,
    next,
    today,
  }: { talks: readonly OnThread[]; mentions: readonly OnThread[]; next: string | null; today: string },
  width: number,
): ThreadLayout {
  const dates = [...talks, ...mentions].map(({ date }) => date);
  const planned = next !== null && next > today ? next : null;
  const from = [...dates, today].reduce((a, b) => (a < b ? a : b));
  const to = [...dates, today, ...(planned === null ? [] : [planned])].reduce((a, b) => (a > b ? a : b));
  // A thread that has just begun is not stretched over its few days.
  const [first, last] = [dayNumber(from), Math.max(dayNumber(to), dayNumber(from) + 30)];
  const xOf = (date: string): number =>
    margin + ((dayNumber(date) - first) / (last - first)) * (width - 2 * margin);

  const nextX = planned === null ? null : xOf(planned);
  const taken = { above: Number.NEGATIVE_INFINITY, below: Number.NEGATIVE_INFINITY };
  // The words about the next time stand below, at the end.
  const end = { above: width, below: nextX === null ? width : nextX - 70 };
  let side: 'above' | 'below' = 'above';
  const beads = [...talks]
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .map((talk): Bead => {
      const x = xOf(talk.date);
      const half = labelWidth(talk.label) / 2;
      const labelX = Math.min(Math.max(x, half), width - half);
      const other = side === 'above' ? 'below' : 'above';
      const room = [side, other].find(
        (each) =>
          labelX - half >= taken[each as 'above'] + gap && (each === 'above' || labelX + half <= end.below),
      ) as 'above' | 'below' | undefined;
      if (room === undefined || talk.label === '') return { ...talk, x, side: null, labelX: x };
      taken[room] = labelX + half;
      side = room === 'above' ? 'below' : 'above';
      return { ...talk, x, side: room, labelX };
    });
  const rings = mentions.map((mention) => ({ ...mention, x: xOf(mention.date) })).sort((a, b) => a.x - b.x);
  return {
    beads,
    rings,
    next: planned === null || nextX === null ? null : { date: planned, x: nextX },
    months: monthsOf(from, to, xOf, width),
  };
}

/** The months between two dates, every second or third of them where they would stand too close. */
function monthsOf(
  from: string,
  to: string,
  xOf: (date: string) => number,
  width: number,
): { month: string; x: number }[] {
  const all: string[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = addToMonth(month, 1)) all.push(month);
  const every = Math.max(1, Math.ceil((all.length * monthWidth) / width));
  return all
    .filter((_, place) => place % every === 0)
    .map((month) => ({ month, x: Math.max(xOf(`${month}-01`), margin / 2) }))
    .filter(({ x }) => x <= width - monthWidth / 2);
}
