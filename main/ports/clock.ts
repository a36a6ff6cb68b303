import { dateOnWall } from '#shared/calendar/wall.ts';

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
  return dateOnWall(clock.now());
}
