import { useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { newAct, run } from '#renderer/commands/run.ts';
import { planMilestones } from '#renderer/goals/commands/plan-milestones.ts';
import { FormDialog, useProblem } from '#renderer/parts/form-dialog.tsx';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { longDate, shortDate, today } from '#renderer/ui/dates.ts';
import { TextArea } from '#renderer/ui/field.tsx';
import { backwards } from '#shared/goals/backwards.ts';
import type { Goal } from '#shared/goals/goals.ts';

const problems = {
  'no-room': 'There are more milestones than days. Some share a day.',
  order: 'Some dates that are set already are not in the order of the list.',
  outside: 'Some dates that are set already lie outside the time of the goal.',
} as const;

/**
 * Plans from the day on which a goal is due back to today: what has to be there before it, and before that. Open milestones get
 * dates, and more can be written down, the last one first.
 */
export function BackwardsDialog({ goal, due, onClose }: { goal: Goal; due: string; onClose: () => void }) {
  const open = goal.milestones.filter(({ doneAt }) => doneAt === null);
  const [isKept, setKept] = useState(true);
  const [more, setMore] = useState('');
  const { problem, attempt } = useProblem();
  const from = goal.start !== null && goal.start > today() ? goal.start : today();
  // The last one stands first, as one thinks of them.
  const added = more
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .toReversed();
  const rows = [
    ...open.map(({ title, due: set }) => ({ title, due: isKept ? set : null })),
    ...added.map((title) => ({ title, due: null })),
  ];
  const plan = backwards(rows, from, due);
  const answer = async (): Promise<void> => {
    if (rows.length === 0) return;
    const isDone = await attempt(async () => {
      await flushGroup(`goal:${goal.id}`);
      const { milestones: now } = await call('goals.get', { id: goal.id });
      const dates = open.flatMap(({ id }, index) => {
        const milestone = now.find((each) => each.id === id);
        const date = plan.dates[index] ?? null;
        return milestone ? [{ id, revision: milestone.revision, due: date }] : [];
      });
      const act = newAct();
      const planned = {
        goal: goal.id,
        dates,
        added: added.map((title, index) => ({ title, due: plan.dates[open.length + index] ?? null })),
      };
      await run(planMilestones, planned, goal.title, { act });
      offerUndo('Your milestones are planned.', act);
    });
    if (isDone) onClose();
  };
  return (
    <FormDialog
      wide
      onClose={onClose}
      title="From the end backwards"
      description={`It is due on ${longDate(due, today())}. What has to be there just before that? And before that?`}
      act="Plan it so"
      isReady={rows.length > 0}
      problem={problem}
      onAct={() => void answer()}
    >
      <TextArea
        label="Milestones to add, one a line, the last one first"
        value={more}
        maxLength={20_000}
        placeholder={'The day before: rehearse in the room\nBefore that: write the talk'}
        onChange={(event) => setMore(event.target.value)}
        className="min-h-24 font-serif text-[15.5px]"
      />
      {open.some(({ due: set }) => set !== null) ? (
        <label className="flex cursor-pointer items-center gap-2 text-[13px]">
          <input
            type="checkbox"
            checked={isKept}
            onChange={(event) => setKept(event.target.checked)}
            className="size-4 accent-(--accent)"
          />
          Keep the dates that are set already
        </label>
      ) : null}
      {rows.length === 0 ? (
        <p className="text-[13px] text-muted">Write down at least one milestone.</p>
      ) : (
        <ol aria-label="Planned milestones" className="flex flex-col border-line border-t">
          {rows.map(({ title }, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place alone
              key={index}
              className="flex items-baseline gap-3 border-line border-b py-1.5"
            >
              <span dir="auto" className="min-w-0 grow font-serif text-[15.5px] wrap-anywhere">
                {title}
              </span>
              <span className="num shrink-0 text-[13px] text-muted">
                {shortDate(plan.dates[index] ?? null, today())}
              </span>
            </li>
          ))}
        </ol>
      )}
      {plan.problem === null ? null : <p className="text-[13px] text-muted">{problems[plan.problem]}</p>}
    </FormDialog>
  );
}
