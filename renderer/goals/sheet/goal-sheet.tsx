import { Link } from '@tanstack/react-router';
import { Ellipsis, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { registerUnsaved } from '#renderer/bridge/unsaved.ts';
import { flushGroup } from '#renderer/editor/open-drafts.ts';
import { SaveStateLine } from '#renderer/editor/save-state.tsx';
import { useDraft, useGroupStatus } from '#renderer/editor/use-draft.ts';
import { progressWords } from '#renderer/goals/board/card-words.ts';
import { columnNames } from '#renderer/goals/board/columns.ts';
import type { GoalChange } from '#renderer/goals/changes.ts';
import { StoryDialog } from '#renderer/goals/story/story-dialog.tsx';
import { WhyLine } from '#renderer/goals/story/why-line.tsx';
import { type AskedTurn, type HalfSaid, TurnDialog } from '#renderer/goals/turns/turn-dialog.tsx';
import { TurnLine } from '#renderer/goals/turns/turn-line.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { ClashNotice } from '#renderer/ui/clash-notice.tsx';
import { longDate, number, today } from '#renderer/ui/dates.ts';
import { LineField, SelectField, TextArea } from '#renderer/ui/field.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import { type Goal, goalStatuses, servedKinds } from '#shared/goals/goals.ts';
import { progressOf } from '#shared/goals/progress.ts';
import { ClaimsField } from './claims-field.tsx';
import { CoachPart } from './coach-part.tsx';
import { ConditionsField } from './conditions-field.tsx';
import { DatesFields, FactsFields } from './facts-fields.tsx';
import { GoalEntries } from './goal-entries.tsx';
import { type GoalWords, goalVersion, measureOf, measureTo, readGoal, saveGoal } from './goal-words.ts';
import { IfThenFields } from './if-then-fields.tsx';
import { MeasureFields } from './measure-fields.tsx';
import { Meetings } from './meetings.tsx';
import { MilestoneList } from './milestone-list.tsx';
import { MotivesPart } from './motives-part.tsx';
import { Part, Sheet } from './sheet.tsx';

const fieldNames: Record<keyof GoalWords, string> = {
  title: 'Title',
  specifics: 'What exactly',
  measure: 'Measure',
  why: 'Why',
  due: 'Due',
  obstacle: 'Obstacle',
  ifCue: 'If',
  thenAction: 'Then I will',
  shape: 'Shape',
  area: 'Area of life',
  horizon: 'Horizon',
  start: 'Start',
  effort: 'Effort',
  cost: 'What it takes from other things',
  bestOutcome: 'Best outcome',
  direction: 'Direction',
};

/** A goal's sheet. Everything on it saves itself. */
export function GoalSheet({
  goal,
  onChange,
  onOpen,
  onTrash,
  onClose,
}: {
  goal: Goal;
  onOpen: (id: string) => void;
  onChange: (change: GoalChange) => void;
  onTrash: (goal: Goal) => void;
  onClose: () => void;
}) {
  const { id } = goal;
  const group = `goal:${id}`;
  const { draft, value, clashes } = useDraft<GoalWords>({
    key: group,
    group,
    loaded: goalVersion(goal),
    register: registerUnsaved,
    source: { save: (words, base) => saveGoal(id, words, base), read: () => readGoal(id) },
  });
  const [isStory, setStory] = useState(false);
  const [asked, setAsked] = useState<AskedTurn | null>(null);
  const half = useRef<HalfSaid>({});
  const status = useGroupStatus(group);
  const nameless = value.title.trim() === '';
  const measure = value.measure ? (measureOf(value.measure) ?? goal.measure) : null;
  const progress = progressOf({ ...goal, measure });
  const progressSaid = progressWords(progress, { measure }, number);
  const change = (fields: Partial<GoalWords>): void => draft.change(fields);

  return (
    <Sheet label={goal.title} onClose={onClose}>
      <header className="flex items-center gap-1.5 px-6.5 pt-4 pb-2">
        <span className="mr-auto text-[12.5px] text-muted">Goal</span>
        <SaveStateLine
          status={status}
          sentenceOf={(error) => (clashes.length > 0 ? 'Choose below what shall stand.' : sentenceOf(error))}
          onRetry={() => void flushGroup(group)}
        />
        <Menu
          trigger={
            <IconButton label="More">
              <Ellipsis size={17} aria-hidden />
            </IconButton>
          }
          actions={[
            { label: 'Its story…', onSelect: () => setStory(true) },
            { label: 'Move to trash', danger: true, onSelect: () => onTrash(goal) },
          ]}
        />
        <IconButton label="Close" onClick={onClose}>
          <X size={17} aria-hidden />
        </IconButton>
      </header>
      <div className="flex min-h-0 grow flex-col gap-6 overflow-y-auto px-6.5 pb-12">
        {clashes.map(({ field, theirs }) => (
          <ClashNotice
            key={field}
            field={fieldNames[field]}
            theirs={inWords(field, theirs)}
            onSettle={(side) => draft.settle(field, side)}
          />
        ))}
        <WhyLine goal={goal} />
        <div className="flex flex-col gap-2">
          <h1 className="sr-only">{goal.title}</h1>
          <LineField
            label="Title"
            value={value.title}
            problem={nameless ? `Without a title it stays “${draft.saved().title}”.` : null}
            onChange={(title) => change({ title })}
            onBlur={() => (nameless ? change({ title: draft.saved().title }) : undefined)}
            className="font-serif text-[28px] leading-[1.2] font-[600] tracking-[-0.017em]"
          />
          {progress && progressSaid ? (
            <div className="flex items-center gap-3">
              <div className="w-52">
                <ProgressBar share={progress.share} label={`Progress: ${progressSaid}`} />
              </div>
              <span className="num text-[13px] text-muted">{progressSaid}</span>
            </div>
          ) : null}
        </div>
        <div className="grid gap-x-8.5 gap-y-6 @min-[600px]:grid-cols-[minmax(0,1fr)_236px]">
          <div className="flex min-w-0 flex-col gap-6">
            <Part title="What exactly">
              <TextArea
                label="What exactly"
                labelHidden
                look="quiet"
                placeholder="How would you notice that it is done?"
                value={value.specifics}
                onChange={(event) => change({ specifics: event.target.value })}
                className="text-[16.5px] leading-[1.55]!"
              />
            </Part>
            <MilestoneList goal={goal} group={group} onChange={onChange} />
            <Part title="Why">
              <TextArea
                label="Why"
                labelHidden
                look="quiet"
                placeholder="What becomes possible then, for you?"
                value={value.why}
                onChange={(event) => change({ why: event.target.value })}
                className="text-[16.5px] leading-[1.55]!"
              />
              <MotivesPart goal={id} />
            </Part>
            <Part title="Best outcome">
              <TextArea
                label="Best outcome"
                labelHidden
                look="quiet"
                placeholder="What is the best that comes of it?"
                value={value.bestOutcome}
                onChange={(event) => change({ bestOutcome: event.target.value })}
                className="text-[16.5px] leading-[1.55]!"
              />
            </Part>
            <IfThenFields
              obstacle={value.obstacle}
              ifCue={value.ifCue}
              thenAction={value.thenAction}
              onChange={change}
              below={
                [value.obstacle, value.ifCue, value.thenAction].some((words) => words.trim() !== '') ? (
                  <Meetings goal={id} />
                ) : null
              }
            />
            <Part title="What it takes from other things">
              <TextArea
                label="What it takes from other things"
                labelHidden
                look="quiet"
                placeholder="What will this take from other things?"
                value={value.cost}
                onChange={(event) => change({ cost: event.target.value })}
                className="text-[16.5px] leading-[1.55]!"
              />
            </Part>
          </div>
          <aside aria-label="Facts" className="flex min-w-0 flex-col gap-6 @max-[600px]:order-first">
            <SelectField
              label="Where it stands"
              value={goal.status}
              options={goalStatuses.map((each) => ({ value: each, label: columnNames[each] }))}
              onChange={(to) => onChange({ type: 'move', id, status: to, before: null })}
            />
            <TurnLine goal={goal} onAsk={setAsked} />
            <CoachPart
              goal={goal}
              fields={{
                title: value.title,
                specifics: value.specifics,
                why: value.why,
                due: value.due,
                measure,
              }}
              onDue={(due) => change({ due })}
              onMeasure={(target, unit) => change({ measure: measureTo(target, unit) })}
            />
            <DatesFields start={value.start} due={value.due} onChange={change} />
            <MeasureFields measure={value.measure} onChange={(next) => change({ measure: next })} />
            <FactsFields fields={value} onChange={change} />
            {servedKinds.map((kind) => (
              <ClaimsField key={kind} goal={goal} kind={kind} onChange={onChange} />
            ))}
            <ConditionsField goal={id} />
            <GoalEntries goal={id} />
          </aside>
        </div>
      </div>
      {asked ? (
        <TurnDialog
          goal={goal}
          kind={asked}
          half={half}
          onDone={({ into }) => {
            setAsked(null);
            if (into) onOpen(into.id);
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {isStory ? <StoryDialog goal={goal} onClose={() => setStory(false)} /> : null}
    </Sheet>
  );
}

function inWords(field: keyof GoalWords, theirs: GoalWords[keyof GoalWords]): string {
  if (theirs === null) return '';
  if (typeof theirs !== 'string') {
    const { unit, start, target, now } = theirs;
    return `${now} of ${target} ${unit}, from ${start}`;
  }
  return field === 'due' || field === 'start' ? longDate(theirs, today()) : theirs;
}

/** Shown in the sheet's place when what was linked to is not there any more. */
export function MissingGoal({ onClose }: { onClose: () => void }) {
  return (
    <Sheet label="Not here any more" onClose={onClose}>
      <div className="flex flex-col items-start gap-4 p-8">
        <h1 className="text-[17px]! font-[620]">Not here any more</h1>
        <p className="text-muted">This goal may be in the trash, from where you can put it back.</p>
        <div className="flex gap-2">
          <Link to="/trash" className={linkLook.plain}>
            Look in the trash
          </Link>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
