import type { KeyboardEvent } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { fieldsBetween, runField } from '#renderer/commands/field.ts';
import { saveMilestone } from '#renderer/goals/commands/save-milestone.ts';
import { SortableRow, shownInRow } from '#renderer/parts/sortable-row.tsx';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import type { Version } from '#renderer/saving/draft.ts';
import { useDraft } from '#renderer/saving/use-draft.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { dateOf, shortDate, today } from '#renderer/ui/dates.ts';
import type { Grip } from '#renderer/ui/sortable-list.tsx';
import type { Inconsistency } from '#shared/goals/consistency.ts';
import type { Goal, Milestone } from '#shared/goals/goals.ts';
import { InconsistencyLine } from './inconsistency-line.tsx';
import { WaitsChoice, WaitsFor } from './milestone-waits.tsx';

type MilestoneWords = Pick<Milestone, 'title' | 'due'>;

function versionIn(goal: Goal, id: string): Version<MilestoneWords> {
  const milestone = goal.milestones.find((each) => each.id === id);
  if (!milestone) throw new Error('the milestone is gone');
  return { value: { title: milestone.title, due: milestone.due }, revision: milestone.revision };
}

async function save(
  { id }: Milestone,
  { title, due }: MilestoneWords,
  { value, revision }: Version<MilestoneWords>,
): Promise<Version<MilestoneWords>> {
  // A title that was emptied stays what it was until there is another one.
  const named = title.trim() || value.title;
  const fields = fieldsBetween(value, { title, due });
  const saved = { id, revision, due, title: named };
  return versionIn(await runField(saveMilestone, saved, { of: named, record: id, fields }), id);
}

/** One milestone: a box to tick, its title and its date, all of which can be changed in place. */
export function MilestoneRow({
  milestone,
  group,
  grip,
  onPress,
  onTick,
  onRemove,
  note,
  onRepair,
}: {
  milestone: Milestone;
  group: string;
  grip: Grip;
  onPress: (event: KeyboardEvent<HTMLElement>, milestone: Milestone) => void;
  onTick: (milestone: Milestone, done: boolean) => void;
  onRemove: (milestone: Milestone) => Promise<void>;
  /** What does not fit about it. */
  note: Inconsistency | undefined;
  onRepair: (note: Inconsistency) => void;
}) {
  const { id, doneAt } = milestone;
  const { draft, value, conflicts } = useDraft<MilestoneWords>({
    key: `milestone:${id}`,
    group,
    loaded: { value: { title: milestone.title, due: milestone.due }, revision: milestone.revision },
    source: {
      save: (words, base) => save(milestone, words, base),
      read: async () => versionIn(await call('goals.get', { id: milestone.goal }), id),
    },
  });
  const isDone = doneAt !== null;

  return (
    <SortableRow
      id={id}
      kind="Milestone"
      title={milestone.title}
      written={value.title}
      onWrite={(title) => draft.change({ title })}
      tick={{ label: 'done', isDone, onChange: (done) => onTick(milestone, done) }}
      grip={grip}
      onPress={(event) => onPress(event, milestone)}
      onRemove={() => void onRemove(milestone)}
      under={
        <>
          <WaitsFor milestone={milestone} />
          <InconsistencyLine note={note} onRepair={onRepair} />
        </>
      }
      beside={
        <>
          {isDone ? null : (
            <WaitsChoice
              milestone={milestone}
              className={`mt-0.75 -mr-2 size-7.5! data-[state=open]:opacity-100 ${shownInRow}`}
            />
          )}
          <span data-part="date" className="-mr-2 shrink-0 pt-0.75">
            {doneAt ? (
              <span className="num inline-flex h-7.5 items-center px-2 text-[13px] text-muted">
                done {shortDate(dateOf(doneAt), today())}
              </span>
            ) : (
              <DateField
                label={`Date of ${milestone.title}`}
                value={value.due}
                words={value.due ? shortDate(value.due, today()) : ''}
                none="Date"
                onChange={(due) => draft.change({ due })}
                className={value.due ? '' : shownInRow}
              />
            )}
          </span>
        </>
      }
      notices={
        <FieldConflicts
          conflicts={conflicts}
          draft={draft}
          names={{ title: 'Milestone', due: 'Date' }}
          textOf={(theirs, field) => (field === 'due' ? shortDate(theirs, today()) : (theirs ?? ''))}
        />
      }
    />
  );
}
