/** Where the core gets the time from; tests give it their own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The present instant as it is stored. */
export function instantOf(clock: Clock): string {
  return clock.now().toISOString();
}

/** The calendar date on the wall, in the machine's zone. */
export function todayOf(clock: Clock): string {
  const now = clock.now();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
