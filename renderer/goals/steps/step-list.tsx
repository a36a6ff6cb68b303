import { type KeyboardEvent, useRef } from 'react';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { useShown } from '#renderer/commands/shown.ts';
import { addStep } from '#renderer/goals/commands/add-step.ts';
import { markDay } from '#renderer/goals/commands/mark-day.ts';
import { moveStep } from '#renderer/goals/commands/move-step.ts';
import { removeStep } from '#renderer/goals/commands/remove-step.ts';
import { tickStep } from '#renderer/goals/commands/tick-step.ts';
import { Part } from '#renderer/goals/sheet/sheet.tsx';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { CarriedRow } from '#renderer/parts/sortable-row.tsx';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { longDate, today } from '#renderer/ui/dates.ts';
import { focusRecord, focusWhenDrawn } from '#renderer/ui/focus/keeper.ts';
import { oneStep, type Placing, placed } from '#renderer/ui/order.ts';
import { SortableList } from '#renderer/ui/sortable-list.tsx';
import type { Goal } from '#shared/goals/goals.ts';
import type { DayMark } from '#shared/goals/recurrence.ts';
import type { Step } from '#shared/goals/steps.ts';
import { markLabel } from './kept-text.ts';
import { StepRow } from './step-row.tsx';

const none: readonly Step[] = [];

/** The next small actions under a goal, done once or repeated. */
export function StepList({ goal, group }: { goal: Goal; group: string }) {
  const { data } = useShown('goals.steps', { goal: goal.id });
  const steps: readonly Step[] = data ?? none;
  const line = useRef<HTMLInputElement>(null);

  const tick = (step: Step, done: boolean): void => {
    announce(`${step.title}: ${done ? 'done' : 'open'}.`);
    void attempt(tickStep, { id: step.id, done }, step.title);
  };
  const mark = ({ id, title }: Step, date: string, what: DayMark | null): void => {
    announce(`${title}, ${longDate(date, today())}: ${markLabel(what, true)}.`);
    // A rhythm that was chosen a moment ago is saved before its days are.
    const first = () => flushGroup(group);
    void attempt(markDay, { id, date, mark: what }, title, { first });
  };
  const place = (placing: Placing): void => {
    const after = placed(steps, placing);
    const at = after.findIndex(({ id }) => id === placing.id);
    const { title = '' } = after[at] ?? {};
    announce(`${title}: ${at + 1} of ${after.length}.`);
    void attempt(moveStep, placing, title);
  };

  const press = (event: KeyboardEvent<HTMLElement>, step: Step): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    const part = (event.target as HTMLElement).closest<HTMLElement>('[data-part]')?.dataset.part;
    if (by === null || !part || !(event.altKey || part === 'grip')) return;
    event.preventDefault();
    const placing = oneStep(steps, step.id, by);
    if (!placing) {
      announce(`${step.title} is ${by < 0 ? 'first' : 'last'} already.`);
      return;
    }
    place(placing);
  };

  const remove = async (step: Step): Promise<void> => {
    const next = steps[steps.indexOf(step) + 1] ?? steps[steps.indexOf(step) - 1];
    await flushGroup(group);
    const act = newAct();
    if ((await attempt(removeStep, { id: step.id }, step.title, { act })) === null) return;
    if (next) focusRecord(next.id, 'title');
    else focusWhenDrawn(() => line.current);
    announce(`${step.title} is removed.`);
    offerUndo(`“${step.title}” is removed.`, act);
  };

  const add = async (title: string): Promise<boolean> => {
    if ((await attempt(addStep, { goal: goal.id, title }, title)) === null) return false;
    announce(`${title} is added.`);
    return true;
  };

  return (
    <Part title="Next steps">
      <ul aria-label="Next steps" className="flex flex-col">
        <SortableList
          items={steps}
          onPlace={(id, before) => place({ id, before })}
          drawLifted={({ title, doneAt }) => <CarriedRow title={title} isDone={doneAt !== null} />}
          draw={(step, grip) => (
            <StepRow
              step={step}
              milestones={goal.milestones}
              group={group}
              grip={grip}
              onPress={press}
              onTick={tick}
              onMark={mark}
              onRemove={remove}
            />
          )}
        />
      </ul>
      <InlineAdd
        label="New step"
        placeholder={steps.length === 0 ? 'What is one small thing to do next?' : 'Add a step'}
        inputRef={line}
        onAdd={add}
        className="-ml-2.5"
      />
    </Part>
  );
}
