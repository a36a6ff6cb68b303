import type ICAL from 'ical.js';
import { twoDigits } from '#shared/calendar/dates.ts';
import { dateOnWall, timeOnWall } from '#shared/calendar/wall.ts';

/**
 * When a meeting begins on the wall of this computer: one with a zone is brought there, one without stays as it is written, and a
 * whole day has no time.
 */
export function onWall(start: ICAL.Time, event: ICAL.Component): { date: string; time: string | null } {
  const { year, month, day, hour, minute } = start;
  const written = {
    date: `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`,
    time: start.isDate ? null : `${twoDigits(hour)}:${twoDigits(minute)}`,
  };
  if (start.isDate) return written;
  const instant = instantOf(start, event);
  return instant === null ? written : { date: dateOnWall(instant), time: timeOnWall(instant) };
}

function instantOf(start: ICAL.Time, event: ICAL.Component): Date | null {
  const zone = start.zone?.tzid ?? 'floating';
  if (zone !== 'floating') return new Date(start.toUnixTime() * 1_000);
  // A zone that the calendar names and does not describe is known to the system under its name.
  const named = event.getFirstProperty('dtstart')?.getParameter('tzid');
  if (typeof named !== 'string') return null;
  return inZone(start, named);
}

function inZone({ year, month, day, hour, minute }: ICAL.Time, name: string): Date | null {
  let zone: Intl.DateTimeFormat;
  try {
    zone = new Intl.DateTimeFormat('en-u-ca-iso8601', {
      timeZone: windowsZones[name] ?? name.replace(/^.*\/(?=[^/]+\/[^/]+$)/, ''),
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  } catch {
    return null;
  }
  const wanted = Date.UTC(year, month - 1, day, hour, minute);
  const shown = (at: number): number => {
    const parts = Object.fromEntries(
      zone.formatToParts(new Date(at)).map(({ type, value }) => [type, Number(value)]),
    );
    return Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day, parts.hour, parts.minute);
  };
  // Twice, since the first guess may lie on the other side of a change of the clock.
  let at = wanted;
  for (let round = 0; round < 2; round += 1) at += wanted - shown(at);
  return new Date(at);
}

/** What Outlook calls the zones that most of its calendars are in. */
const windowsZones: Readonly<Record<string, string>> = {
  'GMT Standard Time': 'Europe/London',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kyiv',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'China Standard Time': 'Asia/Shanghai',
  'India Standard Time': 'Asia/Kolkata',
  'AUS Eastern Standard Time': 'Australia/Sydney',
};
