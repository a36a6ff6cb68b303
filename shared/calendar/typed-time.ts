import { twoDigits } from './dates.ts';

/**
 * The time of day that typed words mean as `HH:MM`, such as 7:45, 0745, 19h30, 7pm or noon. Null when they mean none.
 */
export function readTypedTime(typed: string): string | null {
  const words = typed.normalize('NFKC').trim().toLowerCase();
  if (words === 'noon' || words === 'midday') return '12:00';
  if (words === 'midnight') return '00:00';
  const found = /^(\d{1,2})(?:\s*[:.,h]\s*(\d{2})|(\d{2}))?\s*(?:([ap])\.?\s?m\.?|h|uhr)?$/.exec(words);
  if (!found) return null;
  const [, hours = '', parted, joined, half] = found;
  const minutes = parted ?? joined ?? '00';
  // A number alone is an hour only where something says so.
  if (parted === undefined && joined === undefined && /^\d+$/.test(words)) return null;
  const hour = half === undefined ? Number(hours) : hourOfHalf(Number(hours), half);
  if (hour === null || hour > 23 || Number(minutes) > 59) return null;
  return `${twoDigits(hour)}:${minutes}`;
}

/** The hour of the day of one on a clock with two halves; null for an hour that it has not. */
function hourOfHalf(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
