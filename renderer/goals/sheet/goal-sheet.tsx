import { useState } from 'react';
import { progressText } from '#renderer/goals/board/card-text.ts';
import { Dialogue } from '#renderer/goals/dialogue/dialogue.tsx';
import type { Question } from '#renderer/goals/dialogue/questions.ts';
import { Rehearsed } from '#renderer/goals/dialogue/rehearsed.tsx';
import { PacePart } from '#renderer/goals/progress/pace-part.tsx';
import { StepList } from '#renderer/goals/steps/step-list.tsx';
import { WhyLine } from '#renderer/goals/story/why-line.tsx';
import { LearnedForGoal } from '#renderer/parts/learned-for.tsx';
import { useDraft } from '#renderer/saving/use-draft.ts';
import { currentLocale, number } from '#renderer/ui/dates.ts';
import { LineField, TextArea } from '#renderer/ui/field.tsx';
import { numberText } from '#renderer/ui/numbers.ts';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import type { Goal, GoalStatus } from '#shared/goals/goals.ts';
import { hasPlan } from '#shared/goals/if-then.ts';
import { progressOf } from '#shared/goals/progress.ts';
import { AskedFields } from './asked-fields.tsx';
import { GoalConflicts } from './conflicts.tsx';
import { FactsPart } from './facts-part.tsx';
import { type GoalWords, goalVersion, measureOf, readGoal, saveGoal } from './goal-words.ts';
import { IfThenFields } from './if-then-fields.tsx';
import { MilestoneList } from './milestone-list.tsx';
import { MotivesPart } from './motives-part.tsx';
import { ObstacleLog } from './obstacle-log.tsx';
import { Part, Sheet } from './sheet.tsx';
import { SheetHead } from './sheet-head.tsx';
import { useInconsistencies } from './use-inconsistencies.ts';

/** A goal's sheet. Everything on it saves itself. */
export function GoalSheet({
  goal,
  onStatus,
  onTrash,
  onClose,
}: {
  goal: Goal;
  onStatus: (goal: string, status: GoalStatus) => void;
  onTrash: (goal: Goal) => void;
  onClose: () => void;
}) {
  const { id } = goal;
  const group = `goal:${id}`;
  const { draft, value, conflicts } = useDraft<GoalWords>({
    key: group,
    group,
    loaded: goalVersion(goal),
    source: { save: (words, base) => saveGoal(id, words, base), read: () => readGoal(id) },
  });
  const nameless = value.title.trim() === '';
  const measure = value.measure ? (measureOf(value.measure) ?? goal.measure) : null;
  const progress = progressOf({ ...goal, measure });
  const progressSaid = progressText(progress, { measure }, number);
  const change = (fields: Partial<GoalWords>): void => draft.change(fields);

  const [thinking, setThinking] = useState<{ from: Question | null } | null>(null);
  const { notes, onRepair } = useInconsistencies({ goal, value, measure, group, onWords: change, onStatus });

  return (
    <Sheet label={goal.title} onClose={onClose}>
      <SheetHead goal={goal} group={group} onTrash={onTrash} onClose={onClose} />
      <div className="flex min-h-0 grow flex-col gap-6 overflow-y-auto px-8 pb-12">
        <GoalConflicts conflicts={conflicts} draft={draft} />
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
            <MilestoneList goal={goal} group={group} notes={notes} onRepair={onRepair} />
            <StepList goal={goal} group={group} />
            <PacePart
              goal={goal}
              fields={{ measure, start: value.start, due: value.due }}
              onDue={(due) => change({ due })}
              onTarget={(target) =>
                value.measure
                  ? change({ measure: { ...value.measure, target: numberText(target, currentLocale()) } })
                  : undefined
              }
            />
            <LearnedForGoal goal={id} />
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
            <AskedFields among="words" value={value} onChange={change} />
            <IfThenFields
              obstacle={value.obstacle}
              ifCue={value.ifCue}
              thenAction={value.thenAction}
              onChange={change}
              onThink={() => setThinking({ from: null })}
              below={
                <>
                  {[value.obstacle, value.ifCue, value.thenAction].some((words) => words.trim() !== '') ? (
                    <ObstacleLog goal={id} />
                  ) : null}
                  {hasPlan(value) ? <Rehearsed goal={id} onThink={(from) => setThinking({ from })} /> : null}
                </>
              }
            />
          </div>
          <FactsPart
            goal={goal}
            value={value}
            measure={measure}
            notes={notes}
            onRepair={onRepair}
            onWords={change}
            onStatus={onStatus}
          />
        </div>
      </div>
      {thinking ? (
        <Dialogue
          goal={id}
          group={group}
          thought={value}
          from={thinking.from}
          onChange={change}
          onClose={() => setThinking(null)}
        />
      ) : null}
    </Sheet>
  );
}
