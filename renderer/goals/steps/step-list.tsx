import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { Part } from '#renderer/goals/sheet/sheet.tsx';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { usePending } from '#renderer/parts/pending.ts';
import { CarriedRow } from '#renderer/parts/sortable-row.tsx';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { longDate, today } from '#renderer/ui/dates.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { oneStep, placed } from '#renderer/ui/order.ts';
import { SortableList } from '#renderer/ui/sortable-list.tsx';
import { keepWayBack } from '#renderer/ui/undo.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { Goal } from '#shared/goals/goals.ts';
import type { Step } from '#shared/goals/steps.ts';
import { markWords } from './kept-words.ts';
import { inverseOfStep, type StepChange, stepsAfter } from './step-changes.ts';
import { StepRow } from './step-row.tsx';

const none: readonly Step[] = [];

async function make(change: StepChange, group: string): Promise<unknown> {
  switch (change.type) {
    case 'tick':
      return call('goals.tickStep', { id: change.id, done: change.done });
    case 'mark':
      // A rhythm that was chosen a moment ago is saved before its days are.
      await flushGroup(group);
      return call('goals.markDay', { id: change.id, date: change.date, mark: change.mark });
    case 'place':
      return call('goals.moveStep', { id: change.id, before: change.before });
  }
}

/** The next small actions under a goal, done once or repeated. */
export function StepList({ goal, group }: { goal: Goal; group: string }) {
  const { data } = useRead('goals.steps', { goal: goal.id });
  const [pending, runOnly] = usePending<StepChange>(
    'goals.steps',
    (change) => make(change, group),
    notifyFailure,
  );
  const steps = useMemo(
    () => pending.reduce<readonly Step[]>((now, each) => stepsAfter(now, each), data ?? none),
    [pending, data],
  );
  const list = useRef<HTMLUListElement>(null);
  const line = useRef<HTMLInputElement>(null);
  const refocus = useRef<{ id: string; part: string } | null>(null);
  const shown = useLatest(steps);

  // Moving a row's element takes the focus off the part that had it.
  useLayoutEffect(() => {
    if (refocus.current === null || steps.length === 0) return;
    const { id, part } = refocus.current;
    refocus.current = null;
    list.current?.querySelector<HTMLElement>(`[data-step="${id}"] [data-part="${part}"]`)?.focus();
  }, [steps]);

  const run = useCallback(
    async (change: StepChange): Promise<void> => {
      const back = inverseOfStep(shown(), change);
      const made = runOnly(change);
      if (back === null) return;
      // Kept at once, so that ways back lie in the order of the acts, however long each takes.
      const forget = keepWayBack(
        () => void made.then(async (done) => done && (await runOnly(back)) && announce('Undone.')),
      );
      if (!(await made)) forget();
    },
    [runOnly, shown],
  );

  const change = (each: StepChange): void => {
    const title = steps.find(({ id }) => id === each.id)?.title ?? '';
    if (each.type === 'tick') announce(`${title}: ${each.done ? 'done' : 'open'}.`);
    if (each.type === 'mark') {
      announce(`${title}, ${longDate(each.date, today())}: ${markWords(each.mark, true)}.`);
    }
    if (each.type === 'place') {
      const after = placed(steps, each);
      announce(`${title}: ${after.findIndex(({ id }) => id === each.id) + 1} of ${after.length}.`);
    }
    void run(each);
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
    refocus.current = { id: step.id, part };
    change({ type: 'place', ...placing });
  };

  const remove = async (step: Step): Promise<void> => {
    const next = steps[steps.indexOf(step) + 1] ?? steps[steps.indexOf(step) - 1];
    try {
      await flushGroup(group);
      await call('goals.removeStep', { id: step.id });
    } catch (error) {
      return notifyFailure(error);
    }
    if (next)
      list.current?.querySelector<HTMLElement>(`[data-step="${next.id}"] [data-part="title"]`)?.focus();
    else line.current?.focus();
    announce(`${step.title} is removed.`);
    notify({
      words: `“${step.title}” is removed.`,
      action: {
        label: 'Undo',
        run: () => void call('goals.restoreStep', { id: step.id }).catch(notifyFailure),
      },
    });
  };

  const add = async (title: string): Promise<boolean> => {
    try {
      const { id } = await call('goals.addStep', { goal: goal.id, title });
      keepWayBack(() => void call('goals.removeStep', { id }).catch(notifyFailure));
      announce(`${title} is added.`);
      return true;
    } catch (error) {
      notifyFailure(error);
      return false;
    }
  };

  return (
    <Part title="Next steps">
      <ul ref={list} aria-label="Next steps" className="flex flex-col">
        <SortableList
          items={steps}
          onPlace={(id, before) => change({ type: 'place', id, before })}
          drawLifted={({ title, doneAt }) => <CarriedRow title={title} isDone={doneAt !== null} />}
          draw={(step, grip) => (
            <StepRow
              step={step}
              milestones={goal.milestones}
              group={group}
              grip={grip}
              onPress={press}
              onChange={change}
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
