const day = 86_400_000;
const firstDay = -62_135_596_800_000; // 0001-01-01
const lastDay = 253_402_214_400_000; // 9999-12-31

/** A calendar date `YYYY-MM-DD` as a number of days; the difference of two is how many days lie between them. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / day;
}

/** The calendar date of such a number, kept within the years 1 to 9999. */
export function dateOfDay(number: number): string {
  const at = Math.min(lastDay, Math.max(firstDay, Math.round(number) * day));
  return new Date(at).toISOString().slice(0, 10);
}
