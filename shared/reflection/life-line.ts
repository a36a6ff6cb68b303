/** A role on the life line: from where to where, in years, and in which lane. */
export interface Stretch {
  id: string;
  from: number;
  to: number;
  lane: number;
}

/** A year, month or day as years with a fraction: its beginning, or its end. */
export function yearsOf(date: string, end: boolean): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + (end ? 1 : 0);
  if (day === undefined) return year + (month - (end ? 0 : 1)) / 12;
  return year + (month - 1) / 12 + (day - (end ? 0 : 1)) / 372;
}

/**
 * Roles with a beginning as stretches of time, each in the first lane that is free then. One that goes on ends now; one that
 * ends before it begins has no length.
 */
export function lifeLine(
  roles: readonly { id: string; started: string | null; ended: string | null }[],
  now: string,
): Stretch[] {
  const today = yearsOf(now, true);
  const ends: number[] = [];
  return roles
    .flatMap(({ id, started, ended }) => {
      if (started === null) return [];
      const from = yearsOf(started, false);
      return [{ id, from, to: Math.max(from, ended === null ? today : yearsOf(ended, true)) }];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((stretch) => {
      const free = ends.findIndex((end) => end <= stretch.from);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = stretch.to;
      return { ...stretch, lane };
    });
}
