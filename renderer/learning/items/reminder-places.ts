import { shortDate } from '#renderer/ui/dates.ts';
import { daysBetween } from '#shared/calendar/dates.ts';
import type { Reminder } from '#shared/learning/items.ts';

/** A point of the line from today to the last day of a certificate. */
export interface LinePoint {
  key: string;
  on: string;
  /** What is to be done there; empty for today. */
  text: string;
  /** Where it lies, 0 to 1. */
  share: number;
  /** How much of the line its words have. */
  room: number;
  look: 'today' | 'next' | 'done' | 'planned' | 'end';
  /** What stands under it. */
  label: string;
  /** It is the next thing to do, and says what that is. */
  isNamed: boolean;
}

/** How much of the line a day needs at least, and the words of the next thing to do. */
const roomOf = { day: 0.13, words: 0.4 } as const;

/**
 * The points of the line: today, what is to be done from today on, and the last day. They lie by their days, but never so near that their words
 * overlap: the order is what counts. What should have been done before today comes next.
 */
export function lineOf(reminders: readonly Reminder[], expiresOn: string, today: string): LinePoint[] {
  const ahead = reminders
    .flatMap(({ on, ...reminder }) => (on === null ? [] : [{ ...reminder, on }]))
    .filter(({ on, doneOn }) => on >= today || doneOn === null);
  const next = ahead.find(({ doneOn }) => doneOn === null);
  // Under the line the year goes without saying: it ends at the next one of each day.
  const day = (on: string): string => shortDate(on, on);
  const points: Omit<LinePoint, 'share' | 'room'>[] = [
    { key: 'today', on: today, text: '', look: 'today', label: 'today', isNamed: false },
    ...ahead.map((reminder): Omit<LinePoint, 'share' | 'room'> => {
      const { id: key, on, text, doneOn } = reminder;
      const isNamed = reminder === next;
      const look = isNamed ? 'next' : doneOn === null ? 'planned' : 'done';
      return { key, on, text, look, label: isNamed ? `${day(on)}: ${text}` : day(on), isNamed };
    }),
    { key: 'end', on: expiresOn, text: 'It runs out', look: 'end', label: day(expiresOn), isNamed: false },
  ];
  const span = Math.max(1, daysBetween(today, expiresOn));
  // The last day is written to the left of its point.
  const needs = points
    .slice(0, -1)
    .map(
      ({ isNamed }, place) =>
        (isNamed ? roomOf.words : roomOf.day) + (place === points.length - 2 ? roomOf.day : 0),
    );
  const total = needs.reduce((sum, need) => sum + need, 0);
  // Where there are too many for the line, each has a little less.
  const scale = Math.min(1, 1 / total);
  const shares = points.map(({ on }) => Math.min(1, Math.max(0, daysBetween(today, on) / span)));
  const gap = (place: number): number => (needs[place] ?? 0) * scale;
  for (let place = 1; place < shares.length; place += 1)
    shares[place] = Math.max(shares[place] ?? 0, (shares[place - 1] ?? 0) + gap(place - 1));
  shares[shares.length - 1] = 1;
  for (let place = shares.length - 2; place > 0; place -= 1)
    shares[place] = Math.min(shares[place] ?? 0, (shares[place + 1] ?? 1) - gap(place));
  return points.map((point, place) => ({
    ...point,
    share: shares[place] ?? 0,
    room: (shares[place + 1] ?? 1) - (shares[place] ?? 0),
  }));
}
