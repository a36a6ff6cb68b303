import { useMemo } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { changeWithUndo, offerUndo } from '#renderer/commands/offer-undo.ts';
import { newAct, run } from '#renderer/commands/run.ts';
import { saveMilestone } from '#renderer/goals/commands/save-milestone.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { currentLocale, number, shortDate, today } from '#renderer/ui/dates.ts';
import { numberText } from '#renderer/ui/numbers.ts';
import { type Inconsistency, inconsistenciesOf } from '#shared/goals/consistency.ts';
import type { Goal, GoalStatus, Measure } from '#shared/goals/goals.ts';
import { type GoalWords, hoursOf } from './goal-words.ts';

/** What does not fit together on a sheet as it stands, and the way to put each of it right, in one step that can be taken back. */
export function useInconsistencies({
  goal,
  value,
  measure,
  group,
  onWords,
  onStatus,
}: {
  goal: Goal;
  value: GoalWords;
  measure: Measure | null;
  group: string;
  onWords: (fields: Partial<GoalWords>) => void;
  onStatus: (goal: string, status: GoalStatus) => void;
}): { notes: readonly Inconsistency[]; onRepair: (note: Inconsistency) => void } {
  const { data: goals } = useRead('goals.list', {});
  const { data: room } = useRead('goals.hours', {});
  const { start, due, effort } = value;
  const { milestones, status } = goal;
  const hours = room?.hours ?? null;
  const notes = useMemo(() => {
    const others = new Map(
      (goals ?? []).flatMap((each) => each.milestones.map((milestone) => [milestone.id, milestone] as const)),
    );
    return inconsistenciesOf(
      { start, due, effort: hoursOf(effort), measure, status, milestones, others, hours },
      { day: (date) => shortDate(date, today()), number },
    );
  }, [goals, start, due, effort, measure, status, milestones, hours]);

  const set = (label: string, fields: Partial<GoalWords>): void => {
    void changeWithUndo(`${label}: it is so now.`, () => onWords(fields));
  };
  const onRepair = ({ repair, label }: Inconsistency): void => {
    switch (repair.type) {
      case 'start':
        set(label, { start: repair.start });
        return;
      case 'due':
        set(label, { due: repair.due });
        return;
      case 'effort':
        set(label, { effort: numberText(repair.hours, currentLocale()) });
        return;
      case 'measure':
        if (value.measure) {
          const amount = numberText(repair.amount, currentLocale());
          set(label, { measure: { ...value.measure, [repair.field]: amount } });
        }
        return;
      case 'achieved':
        onStatus(goal.id, 'done');
        return;
      case 'milestone-due':
        void dateMilestone(goal.id, group, { id: repair.id, due: repair.due })
          .then((act) => offerUndo(`${label}: it is so now.`, act))
          .catch(notifyFailure);
    }
  };
  return { notes, onRepair };
}

/** Gives a milestone a date. Resolves to the act. */
async function dateMilestone(
  goal: string,
  group: string,
  { id, due }: { id: string; due: string },
): Promise<string> {
  await flushGroup(group);
  const act = newAct();
  const { milestones } = await call('goals.get', { id: goal });
  const now = milestones.find((each) => each.id === id);
  if (now)
    await run(saveMilestone, { id, due, title: now.title, revision: now.revision }, now.title, { act });
  return act;
}
