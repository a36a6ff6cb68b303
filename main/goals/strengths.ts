import { type Clock, instantOf } from '#main/clock.ts';
import { addLink, type Link, removeLink } from '#main/database/links.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { isStrength } from '#main/reflection/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Goal } from '#shared/goals/goals.ts';
import { keepGoal } from './change.ts';
import { getGoal } from './read.ts';
import { goalRow } from './rows.ts';

/**
 * Says that a goal builds on a strength. Saying it twice is the same as once.
 *
 * @throws WaymarkError `not-found` for the goal or the strength.
 */
export function linkStrength(
  db: Db,
  clock: Clock,
  { goal, strength }: { goal: string; strength: string },
): Goal {
  return inTransaction(db, () => {
    goalRow(db, goal);
    if (!isStrength(db, strength)) {
      throw new WaymarkError('not-found', 'This strength is not here any more. It may be in the trash.');
    }
    return getGoal(db, goal).strengths.some(({ id }) => id === strength)
      ? getGoal(db, goal)
      : tie(db, clock, serves(goal, strength), addLink);
  });
}

/**
 * Takes the tie between a goal and a strength away, if there is one.
 *
 * @throws WaymarkError `not-found` for the goal.
 */
export function unlinkStrength(
  db: Db,
  clock: Clock,
  { goal, strength }: { goal: string; strength: string },
): Goal {
  return inTransaction(db, () => {
    goalRow(db, goal);
    return getGoal(db, goal).strengths.some(({ id }) => id === strength)
      ? tie(db, clock, serves(goal, strength), removeLink)
      : getGoal(db, goal);
  });
}

function serves(goal: string, strength: string): Link {
  return { fromKind: 'goal', fromId: goal, type: 'serves', toKind: 'strength', toId: strength };
}

function tie(db: Db, clock: Clock, link: Link, change: (db: Db, link: Link, at: string) => void): Goal {
  const at = instantOf(clock);
  const strengths = getGoal(db, link.fromId).strengths.map(({ id }) => id);
  keepGoal(db, goalRow(db, link.fromId), 'link', at, { strengths });
  change(db, link, at);
  return getGoal(db, link.fromId);
}
