import type { Nearness } from '#shared/explore/for-you.ts';
import type { Comparable, Person } from './person.ts';
import { nearnessTo } from './profile.ts';

/** How near one occupation lies to a person; null where that cannot be said. */
export function nearnessOf(
  { profile }: Pick<Person, 'profile'>,
  { interests }: Pick<Comparable, 'interests'>,
): Nearness | null {
  return profile === null || interests === null ? null : nearnessTo(profile).band(interests);
}
