const dayLength = 86_400_000;

/** A calendar date as a count of days since 1970-01-01. Leap days count as any other. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayLength;
}

const last = dayNumber('9999-12-31');

/** The calendar date of a count of days; days beyond the year 9999 are its last day. */
export function dateOfDay(day: number): string {
  return new Date(Math.min(day, last) * dayLength).toISOString().slice(0, 10);
}
