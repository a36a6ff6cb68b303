import { useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { columnNames } from '#renderer/goals/board/columns.ts';
import { longDate, number, today } from '#renderer/ui/dates.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FormDateField } from '#renderer/ui/form-date-field.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { addDays } from '#shared/calendar/dates.ts';
import { goalStatuses } from '#shared/goals/goals.ts';
import type { Difference, GoalAsOf } from '#shared/goals/story.ts';
import { changeText } from './story-text.ts';

type Look = 'then' | 'since';

/** The board as it was at the end of any day, and what has changed since. Nothing in it is changed by looking. */
export function LookBackDialog({ onClose }: { onClose: () => void }) {
  const [date, setDate] = useState(() => aMonthBefore(today()));
  const [look, setLook] = useState<Look>('then');
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title="Look back"
      description="Your goals as they were on a day, and what has changed since. What was deleted for ever is not among them."
    >
      <div className="flex flex-wrap items-end gap-4">
        <div className="w-44">
          <FormDateField
            label="As it was on"
            required
            max={today()}
            value={date}
            onChange={(day) => (day === null ? undefined : setDate(day))}
          />
        </div>
        <Segmented
          label="What to see"
          value={look}
          options={[
            { value: 'then', label: 'As it was' },
            { value: 'since', label: 'What changed since' },
          ]}
          onChange={setLook}
        />
      </div>
      {look === 'then' ? <Then date={date} /> : <Since date={date} />}
    </Dialog>
  );
}

function aMonthBefore(date: string): string {
  return addDays(date, -30);
}

function Then({ date }: { date: string }) {
  const { data: board, error } = useRead('goals.asOf', { date });
  if (error) return <Problem error={error} />;
  if (!board) return null;
  const { goals, unreadable } = board;
  if (goals.length + unreadable === 0) {
    return <p className="text-muted">On {longDate(date, today())} there were no goals yet.</p>;
  }
  return (
    <div className="flex flex-col gap-4" aria-live="polite">
      {goalStatuses
        .map((status) => ({ status, of: goals.filter((goal) => goal.status === status) }))
        .filter(({ of }) => of.length > 0)
        .map(({ status, of }) => (
          <section key={status} aria-label={`${columnNames[status]} then`}>
            <h3 className="pb-1 text-[12px] font-[570] text-muted">{columnNames[status]}</h3>
            <ul>
              {of.map((goal) => (
                <li key={goal.id} className="border-line border-t py-2">
                  <p dir="auto" className="font-[570] wrap-anywhere">
                    {goal.title}
                  </p>
                  <p className="num text-[13px] text-muted wrap-anywhere">{factsOf(goal)}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      {unreadable === 0 ? null : (
        <p className="text-muted">
          Goals and milestones that cannot be read as they were then: {number(unreadable)}. What you have now
          is not touched by it.
        </p>
      )}
    </div>
  );
}

/** What stood on the card that day. */
function factsOf({ due, measure, milestones }: GoalAsOf): string {
  const done = milestones.filter(({ doneAt }) => doneAt !== null).length;
  return [
    due === null ? '' : `due ${longDate(due, today())}`,
    measure === null ? '' : `${measure.now} of ${measure.target} ${measure.unit}`.trim(),
    milestones.length === 0 ? '' : `${done} of ${milestones.length} milestones`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

const became: Record<Difference['became'], string> = {
  new: 'written down since',
  gone: 'in the trash since',
  changed: '',
  unreadable: 'not all of it can be read as it was',
};

function Since({ date }: { date: string }) {
  const { data: differences, error } = useRead('goals.changesBetween', { from: date, to: today() });
  if (error) return <Problem error={error} />;
  if (!differences) return null;
  if (differences.length === 0) {
    return <p className="text-muted">Nothing has changed since {longDate(date, today())}.</p>;
  }
  return (
    <ul aria-label="What changed" className="flex flex-col" aria-live="polite">
      {differences.map((difference) => (
        <li key={difference.id} className="border-line border-t py-2.5">
          <p dir="auto" className="font-[570] wrap-anywhere">
            {difference.title}
            {became[difference.became] === '' ? null : (
              <span className="text-[13px] font-[460] text-muted"> · {became[difference.became]}</span>
            )}
          </p>
          {difference.changes.map((change, place) => {
            const { name, said } = changeText(change, today());
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: changes keep their order
              <p key={place} className="text-[13px] text-muted wrap-anywhere">
                {name}: <span className="text-ink">{said}</span>
              </p>
            );
          })}
        </li>
      ))}
    </ul>
  );
}

function Problem({ error }: { error: unknown }) {
  return (
    <p role="alert" className="text-drain">
      {sentenceOf(error)}
    </p>
  );
}
