import { notifyFailure } from '#renderer/parts/failures.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { keepWayBack } from '#renderer/ui/undo.ts';
import { sheetFieldList } from '#shared/goals/fields/fields.ts';
import { type GoalWords, readGoal, saveGoal } from './goal-words.ts';

/** Fields that are chosen and not typed: fields that are typed in take back their own words. */
const chosen = sheetFieldList()
  .filter(([, { input }]) => input === 'day' || input === 'choice' || input === 'record')
  .map(([field]) => field);

/** Keeps the way back of choices on a goal's sheet, for the time when the sheet is closed, too. */
export function keepChoices(id: string, group: string, now: GoalWords, fields: Partial<GoalWords>): void {
  const before = Object.fromEntries(
    chosen
      .filter((field) => field in fields && fields[field] !== now[field])
      .map((field) => [field, now[field]]),
  );
  if (Object.keys(before).length === 0) return;
  keepWayBack(() => void takeBack(id, group, before).catch(notifyFailure));
}

async function takeBack(id: string, group: string, before: Partial<GoalWords>): Promise<void> {
  await flushGroup(group);
  const version = await readGoal(id);
  await saveGoal(id, { ...version.value, ...before }, version);
}
