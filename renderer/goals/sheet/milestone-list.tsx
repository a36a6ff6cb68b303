import { type KeyboardEvent, useRef, useState } from 'react';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct, run } from '#renderer/commands/run.ts';
import { addMilestone } from '#renderer/goals/commands/add-milestone.ts';
import { addMilestones } from '#renderer/goals/commands/add-milestones.ts';
import { moveMilestone } from '#renderer/goals/commands/move-milestone.ts';
import { removeMilestone } from '#renderer/goals/commands/remove-milestone.ts';
import { tickMilestone } from '#renderer/goals/commands/tick-milestone.ts';
import { BackwardsDialog } from '#renderer/goals/templates/backwards-dialog.tsx';
import type { Written } from '#renderer/goals/templates/template-dialog.tsx';
import { useTemplates } from '#renderer/goals/templates/use-templates.tsx';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { CarriedRow } from '#renderer/parts/sortable-row.tsx';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Cairn } from '#renderer/ui/cairn.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { number, today } from '#renderer/ui/dates.ts';
import { focusRecord, focusWhenDrawn } from '#renderer/ui/focus/keeper.ts';
import { oneStep, type Placing, placed } from '#renderer/ui/order.ts';
import { SortableList } from '#renderer/ui/sortable-list.tsx';
import { stonesOf } from '#shared/goals/cairn.ts';
import type { Inconsistency } from '#shared/goals/consistency.ts';
import type { Goal, Milestone } from '#shared/goals/goals.ts';
import { MilestoneRow } from './milestone-row.tsx';
import { Part } from './sheet.tsx';

/** A goal's milestones: written, dated, ticked off and put in order where they stand. */
export function MilestoneList({
  goal,
  group,
  notes,
  onRepair,
}: {
  goal: Goal;
  group: string;
  /** What does not fit together on the sheet. */
  notes: readonly Inconsistency[];
  onRepair: (note: Inconsistency) => void;
}) {
  const line = useRef<HTMLInputElement>(null);
  const { milestones } = goal;
  const done = milestones.filter((milestone) => milestone.doneAt !== null).length;

  const place = (placing: Placing): void => {
    const after = placed(milestones, placing);
    const at = after.findIndex(({ id }) => id === placing.id);
    const { title = '' } = after[at] ?? {};
    void attempt(moveMilestone, placing, title);
    announce(`${title}: ${at + 1} of ${after.length}.`);
  };

  const press = (event: KeyboardEvent<HTMLElement>, milestone: Milestone): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    const part = (event.target as HTMLElement).closest<HTMLElement>('[data-part]')?.dataset.part;
    if (by === null || !part || !(event.altKey || part === 'grip')) return;
    event.preventDefault();
    const placing = oneStep(milestones, milestone.id, by);
    if (!placing) {
      announce(`${milestone.title} is ${by < 0 ? 'first' : 'last'} already.`);
      return;
    }
    place(placing);
  };

  const tick = (milestone: Milestone, now: boolean): void => {
    void attempt(tickMilestone, { id: milestone.id, done: now }, milestone.title);
    const total = number(milestones.length);
    announce(
      `${milestone.title}: ${now ? 'done' : 'open'}. ${number(done + (now ? 1 : -1))} of ${total} done.`,
    );
  };

  const remove = async (milestone: Milestone): Promise<void> => {
    const next =
      milestones[milestones.indexOf(milestone) + 1] ?? milestones[milestones.indexOf(milestone) - 1];
    await flushGroup(group);
    const act = newAct();
    if ((await attempt(removeMilestone, { id: milestone.id }, milestone.title, { act })) === null) return;
    if (next) focusRecord(next.id, 'title');
    else focusWhenDrawn(() => line.current);
    announce(`${milestone.title} is removed.`);
    offerUndo(`“${milestone.title}” is removed.`, act);
  };

  const add = async (title: string): Promise<boolean> => {
    if ((await attempt(addMilestone, { goal: goal.id, title }, title)) === null) return false;
    announce(`${title} is added.`);
    return true;
  };

  const addAll = async ({ milestones: proposed }: Written): Promise<boolean> => {
    await flushGroup(group);
    const act = newAct();
    await run(addMilestones, { goal: goal.id, milestones: proposed }, goal.title, { act });
    offerUndo(`${counted(proposed.length, 'milestone')} added.`, act);
    return true;
  };
  const templates = useTemplates(addAll, { onlyMilestones: true, due: goal.due });
  const isOver = goal.status === 'done' || goal.status === 'let-go';
  const [isBackwards, setBackwards] = useState(false);

  return (
    <Part
      title="Milestones"
      aside={
        milestones.length > 0 ? (
          <span className="num font-[460]">
            {number(done)} of {number(milestones.length)}
          </span>
        ) : null
      }
    >
      {milestones.length > 0 ? <Cairn stones={stonesOf(milestones)} className="w-22" /> : null}
      <ul aria-label="Milestones" className="flex flex-col">
        <SortableList
          items={milestones}
          onPlace={(id, before) => place({ id, before })}
          drawLifted={({ title, doneAt }) => <CarriedRow title={title} isDone={doneAt !== null} />}
          draw={(milestone, grip) => (
            <MilestoneRow
              milestone={milestone}
              group={group}
              grip={grip}
              onPress={press}
              onTick={tick}
              onRemove={remove}
              note={notes.find(({ about }) => typeof about === 'object' && about.milestone === milestone.id)}
              onRepair={onRepair}
            />
          )}
        />
      </ul>
      <InlineAdd
        label="New milestone"
        placeholder={milestones.length === 0 ? 'What is the first thing to reach?' : 'Add a milestone'}
        inputRef={line}
        onAdd={add}
        className="-ml-2.5"
      />
      {isOver ? null : (
        <div className="-mt-1 -ml-2 flex flex-wrap gap-x-0.5">
          {milestones.length === 0 ? (
            <Button look="quiet" className="px-2!" onClick={templates.open}>
              From a template…
            </Button>
          ) : null}
          {goal.due !== null && goal.due > today() ? (
            <Button look="quiet" className="px-2!" onClick={() => setBackwards(true)}>
              From the end backwards…
            </Button>
          ) : null}
        </div>
      )}
      {templates.dialog}
      {isBackwards && goal.due !== null ? (
        <BackwardsDialog goal={goal} due={goal.due} onClose={() => setBackwards(false)} />
      ) : null}
    </Part>
  );
}
