import { type Db, inTransaction } from '#main/database/open.ts';
import { writeGoal } from '#main/goals/index.ts';
import type { Clock } from '#main/ports/clock.ts';
import type { Option } from '#shared/explore/options.ts';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import { moveOption } from './change.ts';
import { getOption } from './read.ts';
import { tieOption } from './ties.ts';

/**
 * Writes a goal that comes from an option: with what the option is, where it leads and who may see it. It waits in Next, the two
 * are tied, and the option goes on as Pursuing. All or nothing.
 *
 * @throws WaymarkError `not-found` for the option.
 */
export function optionToGoal(
  db: Db,
  clock: Clock,
  { id, title }: { id: string; title: string },
): { goal: string; option: Option } {
  return inTransaction(db, () => {
    const { about, audience, direction, status } = getOption(db, id);
    const goal = writeGoal(db, clock, {
      ...blankSheet(title),
      specifics: about,
      audience,
      direction,
      status: 'next',
      milestones: [],
    });
    tieOption(db, clock, { option: id, kind: 'goal', id: goal.id });
    if (status !== 'pursuing') moveOption(db, clock, { id, status: 'pursuing', before: null });
    return { goal: goal.id, option: getOption(db, id) };
  });
}
