import { useMemo } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import type { GoalChange } from '#renderer/goals/changes.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { currentLocale, number, shortDate, today } from '#renderer/ui/dates.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { numberText } from '#renderer/ui/numbers.ts';
import type { Goal, Measure } from '#shared/goals/goals.ts';
import { type SenseNote, senseOf } from '#shared/goals/sense.ts';
import { type GoalWords, hoursOf } from './goal-words.ts';

/** What does not fit together on a sheet as it stands, and the way to put each of it right, in one step that can be taken back. */
export function useSense({
  goal,
  value,
  measure,
  group,
  onWords,
  onChange,
}: {
  goal: Goal;
  value: GoalWords;
  measure: Measure | null;
  group: string;
  onWords: (fields: Partial<GoalWords>) => void;
  onChange: (change: GoalChange) => void;
}): { notes: readonly SenseNote[]; onRepair: (note: SenseNote) => void } {
  const { data: goals } = useRead('goals.list', {});
  const { data: room } = useRead('goals.hours', {});
  const { start, due, effort } = value;
  const { milestones, status } = goal;
  const hours = room?.hours ?? null;
  const notes = useMemo(() => {
    const others = new Map(
      (goals ?? []).flatMap((each) => each.milestones.map((milestone) => [milestone.id, milestone] as const)),
    );
    return senseOf(
      { start, due, effort: hoursOf(effort), measure, status, milestones, others, hours },
      { day: (date) => shortDate(date, today()), number },
    );
  }, [goals, start, due, effort, measure, status, milestones, hours]);

  const set = (label: string, fields: Partial<GoalWords>, before: Partial<GoalWords>): void => {
    onWords(fields);
    notify({ words: `${label}: it is so now.`, action: { label: 'Undo', run: () => onWords(before) } });
  };
  const onRepair = ({ repair, label }: SenseNote): void => {
    switch (repair.type) {
      case 'start':
        set(label, { start: repair.start }, { start });
        return;
      case 'due':
        set(label, { due: repair.due }, { due });
        return;
      case 'effort':
        set(label, { effort: numberText(repair.hours, currentLocale()) }, { effort });
        return;
      case 'measure':
        if (value.measure) {
          set(
            label,
            { measure: { ...value.measure, [repair.field]: numberText(repair.amount, currentLocale()) } },
            { measure: value.measure },
          );
        }
        return;
      case 'achieved':
        onChange({ type: 'move', id: goal.id, status: 'done', before: null });
        return;
      case 'milestone-due': {
        const before = milestones.find(({ id }) => id === repair.id)?.due ?? null;
        void dateMilestone(goal.id, group, { id: repair.id, due: repair.due })
          .then(() =>
            notify({
              words: `${label}: it is so now.`,
              action: {
                label: 'Undo',
                run: () =>
                  void dateMilestone(goal.id, group, { id: repair.id, due: before }).catch(notifyFailure),
              },
            }),
          )
          .catch(notifyFailure);
      }
    }
  };
  return { notes, onRepair };
}

async function dateMilestone(
  goal: string,
  group: string,
  { id, due }: { id: string; due: string | null },
): Promise<void> {
  await flushGroup(group);
  const { milestones } = await call('goals.get', { id: goal });
  const now = milestones.find((each) => each.id === id);
  if (now) await call('goals.saveMilestone', { id, due, title: now.title, revision: now.revision });
}
