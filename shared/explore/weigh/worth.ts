import type { SubjectFit } from '#shared/explore/fit-ratings.ts';
import { isOpen } from './feeds.ts';
import type { Counted } from './what-counts.ts';

/** What is most worth finding out, and the question that asks for it. */
export interface Worth {
  readonly claim: string | null;
  /** The name of what gives energy, where it is that. */
  readonly energizer: string | null;
  readonly why: string;
  readonly question: string;
}

/**
 * The unknown whose answer could move the most: a hard non-negotiable first, since it may rule everything out; then what carries the
 * most weight. Null where nothing is open.
 */
export function mostWorthFindingOut(fit: SubjectFit, criteria: readonly Counted[]): Worth | null {
  const hard = fit.conditions.find((condition) => condition.hard && isOpen(condition));
  if (hard !== undefined) {
    return {
      claim: hard.claim,
      energizer: null,
      why: `whether “${hard.name}” holds, since it is not negotiable`,
      question: `Does “${hard.name}” hold here?`,
    };
  }
  const weightOf = (key: string): number => criteria.find((each) => each.key === key)?.weight ?? 0;
  const soft = fit.conditions
    .filter((condition) => !condition.hard && isOpen(condition))
    .map(({ claim, name }) => ({
      weight: weightOf(claim),
      worth: {
        claim,
        energizer: null,
        why: `whether “${name}” holds`,
        question: `Does “${name}” hold here?`,
      },
    }));
  const petals = fit.petals.filter(isOpen).map(({ group, claim, name }) => ({
    weight:
      group === 'values'
        ? weightOf(claim ?? '')
        : weightOf(group) / fit.petals.filter((petal) => petal.group === group).length,
    worth: {
      claim,
      energizer: claim === null ? name : null,
      why: `how much of “${name}” there would be`,
      question: `How much of “${name}” would there be?`,
    },
  }));
  // Of two alike, the one that stands first for the person.
  const [first] = [...petals, ...soft].toSorted((one, other) => other.weight - one.weight);
  return first?.worth ?? null;
}
