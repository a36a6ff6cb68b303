import { ideasAsked, ideasSaid } from './abilities.ts';
import type { Comparable } from './person.ts';

/** Something that a work leans on, and something of the person's that goes with it. */
export interface Draw {
  /** The place in the list that was given: of an ability or an energizer. */
  index: number;
  /** The phrase of the occupation that means the same. */
  phrase: string;
  /** How much it tells: the fewer works lean on it, the more. */
  weight: number;
}

/** What a person says of something: what it is called, and what they wrote of it besides. */
export interface Said {
  readonly name: string;
  readonly more: string;
}

/** What is written besides tells this much of what the name tells. */
const besides = 0.5;

/** Finds what of a person goes with an occupation, by ideas that both put into words. */
export interface DrawFinder {
  /** For each occupation, by its place, what of these texts goes with something that it leans on; the strongest first. */
  find(texts: readonly Said[]): readonly (readonly Draw[])[];
}

interface Leaning {
  occupation: number;
  phrase: string;
}

/** Reads what all occupations lean on once, so that a person is compared with a thousand of them at once. */
export function createDrawFinder(occupations: readonly Comparable[]): DrawFinder {
  const leanings = new Map<string, Leaning[]>();
  for (const [occupation, { skills }] of occupations.entries()) {
    for (const phrase of skills) {
      for (const idea of ideasAsked(phrase)) {
        const known = leanings.get(idea);
        if (known) known.push({ occupation, phrase });
        else leanings.set(idea, [{ occupation, phrase }]);
      }
    }
  }
  /** The logarithm of how seldom an idea is, as words are weighed in search (Spärck Jones 1972). */
  const weightOf = (idea: string): number => {
    const works = new Set(leanings.get(idea)?.map(({ occupation }) => occupation)).size;
    return works === 0 ? 0 : Math.log(occupations.length / works);
  };
  return {
    find: (texts) => {
      const draws: Draw[][] = occupations.map(() => []);
      for (const [index, { name, more }] of texts.entries()) {
        const best = new Map<number, Draw>();
        const named = new Set(ideasSaid(name));
        for (const idea of new Set([...named, ...ideasSaid(more)])) {
          const weight = weightOf(idea) * (named.has(idea) ? 1 : besides);
          for (const { occupation, phrase } of leanings.get(idea) ?? []) {
            if ((best.get(occupation)?.weight ?? -1) < weight)
              best.set(occupation, { index, phrase, weight });
          }
        }
        for (const [occupation, draw] of best) draws[occupation]?.push(draw);
      }
      for (const list of draws)
        if (list.length > 1) list.sort((one, other) => other.weight - one.weight || one.index - other.index);
      return draws;
    },
  };
}
