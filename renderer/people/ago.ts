import { daysBetween } from '#shared/calendar/dates.ts';
import { counted } from '#shared/wording/counts.ts';

/** How long ago a day was: “today”, “5 wk”, and the same in whole words for those who hear it. A day to come is today. */
export function agoOf(date: string, today: string): { short: string; long: string } {
  const days = Math.max(0, daysBetween(date, today));
  if (days === 0) return { short: 'today', long: 'today' };
  const [count, short, unit] =
    days < 21
      ? [days, 'd', 'day']
      : days < 75
        ? [Math.round(days / 7), 'wk', 'week']
        : days < 700
          ? [Math.round(days / 30.4), 'mo', 'month']
          : [Math.round(days / 365.25), 'yr', 'year'];
  return { short: `${String(count)} ${short}`, long: `${counted(count, unit)} ago` };
}
