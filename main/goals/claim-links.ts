import { addLink, type Link, removeLink } from '#main/database/links.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { isPerson } from '#main/people/index.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { isClaimOfKind } from '#main/reflection/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Goal, GoalClaim } from '#shared/goals/goals.ts';
import { keepGoal } from './change.ts';
import { getGoal } from './read.ts';
import { goalRow } from './rows.ts';

/**
 * Says that a goal serves a value, builds on a strength, needs a skill or is pursued with a person. Saying it twice is the
 * same as once.
 *
 * @throws WaymarkError `not-found` for the goal or the other record.
 */
export function linkClaim(db: Db, clock: Clock, { goal, kind, claim }: GoalClaim): Goal {
  return inTransaction(db, () => {
    goalRow(db, goal);
    if (kind === 'person' ? !isPerson(db, claim) : !isClaimOfKind(db, claim, kind)) {
      throw new WaymarkError('not-found', `This ${kind} is not here any more. It may be in the trash.`);
    }
    return isTied(db, goal, claim)
      ? getGoal(db, goal)
      : tie(
          db,
          clock,
          { fromKind: 'goal', fromId: goal, type: 'serves', toKind: kind, toId: claim },
          addLink,
        );
  });
}

/**
 * Takes the tie between a goal and a claim or a person away, if there is one.
 *
 * @throws WaymarkError `not-found` for the goal.
 */
export function unlinkClaim(db: Db, clock: Clock, { goal, kind, claim }: GoalClaim): Goal {
  return inTransaction(db, () => {
    goalRow(db, goal);
    return isTied(db, goal, claim)
      ? tie(
          db,
          clock,
          { fromKind: 'goal', fromId: goal, type: 'serves', toKind: kind, toId: claim },
          removeLink,
        )
      : getGoal(db, goal);
  });
}

function isTied(db: ReadDb, goal: string, claim: string): boolean {
  const { values, strengths, skills, people } = getGoal(db, goal);
  return [...values, ...strengths, ...skills, ...people].some(({ id }) => id === claim);
}

function tie(db: Db, clock: Clock, link: Link, change: (db: Db, link: Link, at: string) => void): Goal {
  const at = instantOf(clock);
  const { values, strengths, skills, people } = getGoal(db, link.fromId);
  keepGoal(db, goalRow(db, link.fromId), 'link', at, {
    values: idsOf(values),
    strengths: idsOf(strengths),
    skills: idsOf(skills),
    people: idsOf(people),
  });
  change(db, link, at);
  return getGoal(db, link.fromId);
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}
