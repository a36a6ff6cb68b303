import { type Activity, type ActivitySum, peopleOf, type SummedBy } from './activities.ts';
import { foldedOnce } from './folded.ts';

/** How many of the latest activities stand behind a sum. */
const latestAtMost = 8;

/** An activity counts as one that gives energy from this step on, and as one that takes it up to the other. */
export const energizesFrom = 4;
export const drainsUpTo = 2;

/**
 * Activities by what they share. In each list what gave the most energy on average comes first, then what happened most
 * often; what was never given a step of energy comes last. `all` has the latest first.
 */
export function sumsOf(all: readonly Activity[]): Record<SummedBy, ActivitySum[]> {
  // A log says the same few lines again and again.
  const known = new Map<string, Named[]>();
  const named = (people: string): Named[] => {
    const there = known.get(people) ?? peopleOf(people).map((name) => ({ name, role: null }));
    known.set(people, there);
    return there;
  };
  return {
    activity: summed(all, ({ name }) => [{ name, role: null }]),
    people: summed(all, ({ people }) => named(people)),
    place: summed(all, ({ place }) => (place.trim() === '' ? [] : [{ name: place.trim(), role: null }])),
    role: summed(all, ({ role }) => (role === null ? [] : [{ name: role.name, role: role.id }])),
  };
}

interface Named {
  name: string;
  role: string | null;
}

function summed(all: readonly Activity[], namesOf: (activity: Activity) => Named[]): ActivitySum[] {
  const groups = new Map<string, { named: Named; of: Activity[] }>();
  const keyOf = foldedOnce();
  for (const activity of all) {
    for (const named of namesOf(activity)) {
      const key = named.role ?? keyOf(named.name);
      const group = groups.get(key) ?? { named, of: [] };
      group.of.push(activity);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map(({ named, of }) => ({
      ...named,
      times: of.length,
      energy: mean(of.map(({ energy }) => energy)),
      engagement: mean(of.map(({ engagement }) => engagement)),
      latest: of
        .slice(0, latestAtMost)
        .map(({ id, name, date, energy, entry }) => ({ id, name, date, energy, entry })),
    }))
    .sort((a, b) => (b.energy ?? 0) - (a.energy ?? 0) || b.times - a.times);
}

function mean(steps: readonly (number | null)[]): number | null {
  const said = steps.filter((step) => step !== null);
  return said.length === 0 ? null : said.reduce((sum, step) => sum + step, 0) / said.length;
}
