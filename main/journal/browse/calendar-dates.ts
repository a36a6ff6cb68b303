/** Calendar dates `YYYY-MM-DD`, counted without a clock or a zone. */

function text(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function parts(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The date so many days before. */
export function dayBefore(date: string, days: number): string {
  const at = new Date(`${date}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() - days);
  return text(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** The same day of the month before, or that month's last day when it has no such day. */
export function monthBefore(date: string): string {
  const [year, month, day] = parts(date);
  const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return text(y, m, Math.min(day, daysIn(y, m)));
}

/** The same day in another year; null when that year has no such day. */
export function inYear(date: string, year: number): string | null {
  const [, month, day] = parts(date);
  return day <= daysIn(year, month) ? text(year, month, day) : null;
}
