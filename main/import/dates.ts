import { isDate } from '#shared/calendar/dates.ts';

/** A moment as a source wrote it. */
export interface WrittenMoment {
  /** The day as written, whatever the zone. */
  day: string;
  /** The instant; a moment without a zone is taken as if it were written in UTC. Null when only a day was written. */
  instant: string | null;
  /** The time of day as written, HH:MM; null when only a day was written. */
  time: string | null;
  /** The zone as written. */
  zone: string | null;
}

const written =
  /^(\d{4}-\d{2}-\d{2})(?:(?:[Tt]|\s+)(\d{2}:\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([Zz]|[+-]\d{2}:?\d{2})?)?$/;

/** Reads `2024-03-05`, `2024-03-05 14:30`, `2024-03-05T14:30:00.5+01:00`; null for anything else and for days that do not exist. */
export function readMoment(text: string): WrittenMoment | null {
  const match = written.exec(text.trim());
  const day = match?.[1];
  if (!match || day === undefined || !isDate(day)) return null;
  const [, , time, seconds = '00', fraction = '0', zone] = match;
  if (time === undefined) return { day, instant: null, time: null, zone: null };
  const offset = zone === undefined ? 'Z' : zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  const instant = new Date(`${day}T${time}:${seconds}.${milliseconds}${offset}`);
  // Zones at the edge of the calendar lead to years that are not written with four digits.
  if (Number.isNaN(instant.getTime()) || !/^\d{4}-/.test(instant.toISOString())) return null;
  return { day, instant: instant.toISOString(), time, zone: zone ?? null };
}

/** The first moment of a day, for what has no time of its own; it only decides the order within the day. */
export function startOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}
