import { dayInMs } from '#shared/calendar/dates.ts';

/** How many backups by the clock are kept: the newest of each of so many hours, days, weeks and months that have one. */
const kept: readonly { count: number; periodOf: (at: Date) => string }[] = [
  { count: 6, periodOf: (at) => at.toISOString().slice(0, 13) },
  { count: 7, periodOf: (at) => at.toISOString().slice(0, 10) },
  { count: 4, periodOf: (at) => String(weekOf(at)) },
  { count: 12, periodOf: (at) => at.toISOString().slice(0, 7) },
];

/** Weeks from Monday to Sunday, counted from the first of 1970. */
function weekOf(at: Date): number {
  const daysFromThursday = Math.floor(at.getTime() / dayInMs);
  return Math.floor((daysFromThursday + 3) / 7);
}

/** Which of the backups that the clock made are no longer needed. Periods are those of UTC. */
export function outdated<T extends { madeAt: string }>(backups: readonly T[]): T[] {
  const newestFirst = [...backups].sort((a, b) => Date.parse(b.madeAt) - Date.parse(a.madeAt));
  const needed = new Set<T>();
  for (const { count, periodOf } of kept) {
    const periods = new Set<string>();
    for (const backup of newestFirst) {
      const period = periodOf(new Date(backup.madeAt));
      if (periods.has(period)) continue;
      if (periods.size === count) break;
      periods.add(period);
      needed.add(backup);
    }
  }
  return newestFirst.filter((backup) => !needed.has(backup));
}
