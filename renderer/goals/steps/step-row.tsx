import type { KeyboardEvent } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { fieldsBetween, runField } from '#renderer/commands/field.ts';
import { saveStep } from '#renderer/goals/commands/save-step.ts';
import { SortableRow, shownInRow } from '#renderer/parts/sortable-row.tsx';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import type { Version } from '#renderer/saving/draft.ts';
import { useDraft } from '#renderer/saving/use-draft.ts';
import { dateOf, firstWeekday, number, shortDate, today, weekdayNames } from '#renderer/ui/dates.ts';
import type { Grip } from '#renderer/ui/sortable-list.tsx';
import type { Milestone } from '#shared/goals/goals.ts';
import type { DayMark } from '#shared/goals/recurrence.ts';
import { repeatText } from '#shared/goals/repeat-text.ts';
import type { Step } from '#shared/goals/steps.ts';
import { markOn } from './mark-on.ts';
import { StepDays } from './step-days.tsx';
import { type StepFacts, StepOptions } from './step-options.tsx';

type StepWords = Pick<Step, 'title' | 'due' | 'milestone' | 'repeat'>;

function versionOf({ title, due, milestone, repeat, revision }: Step): Version<StepWords> {
  return { value: { title, due, milestone, repeat }, revision };
}

async function save(
  id: string,
  { title, ...facts }: StepWords,
  { value, revision }: Version<StepWords>,
): Promise<Version<StepWords>> {
  // A title that was emptied stays what it was until there is another one.
  const named = title.trim() || value.title;
  const fields = fieldsBetween(value, { title, ...facts });
  return versionOf(
    await runField(saveStep, { id, revision, ...facts, title: named }, { of: named, record: id, fields }),
  );
}

async function read({ id, goal }: Step): Promise<Version<StepWords>> {
  const step = (await call('goals.steps', { goal })).find((each) => each.id === id);
  if (!step) throw new Error('the step is gone');
  return versionOf(step);
}

/** How a step is repeated, in words. */
function rhythmOf(repeat: NonNullable<Step['repeat']>): string {
  const names = weekdayNames('short');
  return repeatText(repeat, {
    number,
    weekday: (weekday) => names[(weekday - firstWeekday() + 7) % 7]?.name ?? '',
    day: (date) => shortDate(date, today()),
  });
}

/** One step: a box to tick, for today where it repeats; its title; its day or its rhythm. */
export function StepRow({
  step,
  milestones,
  group,
  grip,
  onPress,
  onTick,
  onMark,
  onRemove,
}: {
  step: Step;
  milestones: readonly Milestone[];
  group: string;
  grip: Grip;
  onPress: (event: KeyboardEvent<HTMLElement>, step: Step) => void;
  onTick: (step: Step, done: boolean) => void;
  onMark: (step: Step, date: string, mark: DayMark | null) => void;
  onRemove: (step: Step) => Promise<void>;
}) {
  const { id, doneAt } = step;
  const { draft, value, conflicts } = useDraft<StepWords>({
    key: `step:${id}`,
    group,
    loaded: versionOf(step),
    source: { save: (words, base) => save(id, words, base), read: () => read(step) },
  });
  const { repeat } = value;
  const now = today();
  const isDone = repeat === null ? doneAt !== null : markOn(step, now) === 'done';
  const milestone = milestones.find((each) => each.id === value.milestone);

  const set = (facts: Partial<StepFacts>): void => {
    draft.change(facts);
  };
  const tick = (done: boolean): void =>
    repeat === null ? onTick(step, done) : onMark(step, now, done ? 'done' : null);

  const day = repeat === null ? (doneAt ? `done ${shortDate(dateOf(doneAt), now)}` : (value.due ?? '')) : '';
  const said = [
    repeat === null ? '' : rhythmOf(repeat),
    milestone === undefined ? '' : `for “${milestone.title}”`,
  ].filter(Boolean);

  return (
    <SortableRow
      id={id}
      kind="Step"
      title={step.title}
      written={value.title}
      onWrite={(title) => draft.change({ title })}
      tick={{ label: repeat === null ? 'done' : 'done today', isDone, onChange: tick }}
      grip={grip}
      onPress={(event) => onPress(event, step)}
      onRemove={() => void onRemove(step)}
      under={
        <>
          {said.length > 0 ? (
            <p className="num pb-1 text-[12.5px] text-muted wrap-anywhere">{said.join(' · ')}</p>
          ) : null}
          {repeat === null || step.repeat === null ? null : (
            <StepDays step={step} repeat={repeat} onMark={(date, mark) => onMark(step, date, mark)} />
          )}
        </>
      }
      beside={
        <>
          <StepOptions
            title={step.title}
            facts={value}
            milestones={milestones.filter((each) => each.doneAt === null || each.id === value.milestone)}
            onChange={set}
            className={`mt-0.75 -mr-1 size-7.5! data-[state=open]:opacity-100 ${shownInRow}`}
          />
          {day === '' ? null : (
            <span className="num shrink-0 pt-2 text-[13px] text-muted">
              {doneAt ? day : shortDate(day, now)}
            </span>
          )}
        </>
      }
      notices={
        <FieldConflicts
          conflicts={conflicts}
          draft={draft}
          names={fieldNames}
          textOf={(theirs, field) => theirsOf(field, theirs, milestones)}
        />
      }
    />
  );
}

const fieldNames = { title: 'Step', due: 'Day', milestone: 'Leads to', repeat: 'How often' } as const;

function theirsOf(
  field: keyof StepWords,
  theirs: StepWords[keyof StepWords],
  milestones: readonly Milestone[],
): string {
  if (theirs === null) return '';
  if (typeof theirs === 'object') return rhythmOf(theirs);
  if (field === 'due') return shortDate(theirs, today());
  return field === 'milestone' ? (milestones.find(({ id }) => id === theirs)?.title ?? '') : theirs;
}
