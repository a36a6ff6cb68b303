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
  look: 'today' | 'next' | 'done' | 'planned' | 'end';
  /** What stands under it. */
  label: string;
  /** It is the next thing to do, and says what that is. */
  isNamed: boolean;
}

/** Points nearer than this share of the line would lie over each other's words. */
const nearest = 0.13;

/**
 * The points of the line: today, what is to be done from today on, and the last day. They lie by their days, but never so near that their words
 * overlap: the order is what counts. What should have been done before today stands at today, as the next thing.
 */
export function lineOf(reminders: readonly Reminder[], expiresOn: string, today: string): LinePoint[] {
  const dated = reminders.flatMap((reminder) =>
    reminder.on === null ? [] : [{ ...reminder, on: reminder.on }],
  );
  const ahead = dated.filter(({ on, doneOn }) => on >= today || doneOn === null);
  const next = ahead.find(({ doneOn }) => doneOn === null);
  const span = Math.max(1, daysBetween(today, expiresOn));
  const points = [
    { key: 'today', on: today, text: '', look: 'today' as const, label: 'today', isNamed: false },
    ...ahead.map((reminder) => {
      const isNamed = reminder === next;
      const look = isNamed
        ? ('next' as const)
        : reminder.doneOn === null
          ? ('planned' as const)
          : ('done' as const);
      const day = shortDate(reminder.on, today);
      const { id: key, on, text } = reminder;
      return { key, on, text, look, label: isNamed ? `${day}: ${text}` : day, isNamed };
    }),
    {
      key: 'end',
      on: expiresOn,
      text: 'It runs out',
      look: 'end' as const,
      label: shortDate(expiresOn, today),
      isNamed: false,
    },
  ];
  const shares = points.map(({ on }) => Math.min(1, Math.max(0, daysBetween(today, on) / span)));
  const apart = Math.min(nearest, 1 / Math.max(1, points.length - 1));
  // The name of the next thing is long, so what follows it keeps away.
  for (let place = 1; place < shares.length; place += 1) {
    const gap = points[place - 1]?.isNamed ? Math.max(apart, Math.min(0.34, 1 / (points.length - 1))) : apart;
    shares[place] = Math.max(shares[place] ?? 0, (shares[place - 1] ?? 0) + gap);
  }
  let last = 1;
  for (let place = shares.length - 1; place >= 0; place -= 1) {
    shares[place] = Math.min(shares[place] ?? 0, last);
    last = (shares[place] ?? 0) - apart;
  }
  return points.map((point, place) => ({ ...point, share: Math.max(0, shares[place] ?? 0) }));
}
