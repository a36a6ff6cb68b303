import type { ClaimOf } from './claims.ts';

/** A skill that is wanted at a higher level than it is at. */
export interface Gap {
  skill: ClaimOf<'skill'>;
  /** Levels still to go, 1 to 4. */
  size: number;
  /** The active goals that need it. */
  goals: { id: string; title: string }[];
}

/**
 * The skills with a level to go: those that active goals need first, the ones that most of them need before others, then by
 * how far there is to go, then in the person's order.
 *
 * @param active the goals that are pursued now, with the skills that each needs.
 */
export function gapsOf(
  skills: readonly ClaimOf<'skill'>[],
  active: readonly { id: string; title: string; skills: readonly { id: string }[] }[],
): Gap[] {
  return skills
    .flatMap((skill) => {
      const { levelNow, levelWanted } = skill.details;
      if (levelNow === null || levelWanted === null || levelWanted <= levelNow) return [];
      const goals = active
        .filter((goal) => goal.skills.some(({ id }) => id === skill.id))
        .map(({ id, title }) => ({ id, title }));
      return [{ skill, size: levelWanted - levelNow, goals }];
    })
    .sort((a, b) => b.goals.length - a.goals.length || b.size - a.size);
}
