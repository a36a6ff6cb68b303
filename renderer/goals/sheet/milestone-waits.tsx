import { Hourglass } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { waitForMilestone } from '#renderer/goals/commands/wait-for-milestone.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import type { Goal, Milestone } from '#shared/goals/goals.ts';

/** One that can come first, with its goal where that is another one. */
interface Earlier {
  id: string;
  title: string;
  /** Empty for one of the same goal. */
  of: string;
  isDone: boolean;
}

/** So many are shown at a time; more are found by their words. */
const shownAtMost = 40;

function earlierOnes(goals: readonly Goal[], milestone: Milestone): Earlier[] {
  const own = goals.filter(({ id }) => id === milestone.goal);
  const others = goals.filter(({ id }) => id !== milestone.goal);
  return [...own, ...others].flatMap((goal) =>
    goal.milestones
      .filter(({ id }) => id !== milestone.id)
      .map(({ id, title, doneAt }) => ({
        id,
        title,
        of: goal.id === milestone.goal ? '' : goal.title,
        isDone: doneAt !== null,
      })),
  );
}

async function wait(milestone: Milestone, waitsFor: string | null, words: string): Promise<void> {
  const act = newAct();
  const { id, title } = milestone;
  if ((await attempt(waitForMilestone, { id, waitsFor }, title, { act })) !== null) offerUndo(words, act);
}

/** What a milestone waits for, said quietly; one that is not there any more is not named. */
export function WaitsFor({ milestone }: { milestone: Milestone }) {
  const { data: goals } = useRead('goals.list', {});
  if (milestone.waitsFor === null || milestone.doneAt !== null) return null;
  const first = earlierOnes(goals ?? [], milestone).find(({ id }) => id === milestone.waitsFor);
  if (!first) return null;
  return (
    <p className="text-[12.5px] text-muted wrap-anywhere">
      {first.isDone ? 'waited for' : 'waits for'} “{first.title}”{first.of === '' ? '' : ` of “${first.of}”`}
      {first.isDone ? ', which is done' : ''}
    </p>
  );
}

/** Chooses the milestone that comes first, of this goal or of another one. */
export function WaitsChoice({ milestone, className }: { milestone: Milestone; className: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      label={`What ${milestone.title} waits for`}
      open={open}
      onOpenChange={setOpen}
      align="end"
      trigger={
        <IconButton label={`Let ${milestone.title} wait`} data-part="wait" className={className}>
          <Hourglass size={13} aria-hidden />
        </IconButton>
      }
    >
      <Choices milestone={milestone} onDone={() => setOpen(false)} />
    </Popover>
  );
}

function Choices({ milestone, onDone }: { milestone: Milestone; onDone: () => void }) {
  const { data: goals } = useRead('goals.list', {});
  const [words, setWords] = useState('');
  const all = earlierOnes(goals ?? [], milestone).filter(
    ({ id, isDone }) => !isDone || id === milestone.waitsFor,
  );
  const sought = words.trim().toLocaleLowerCase();
  const found = all.filter(({ title, of }) => `${title} ${of}`.toLocaleLowerCase().includes(sought));
  const choose = (waitsFor: string | null, said: string): void => {
    onDone();
    void wait(milestone, waitsFor, said);
  };
  const row =
    'flex w-full flex-col items-start rounded-control px-2.5 py-1.5 text-left text-[13px] hover:bg-sunk focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent';
  if (all.length === 0) {
    return (
      <p className="p-3.5 text-[13px] text-muted">There is no other milestone yet that could come first.</p>
    );
  }
  return (
    <div className="flex flex-col gap-1.5 p-2">
      <TextField
        label="Wait for which milestone?"
        value={words}
        maxLength={200}
        placeholder="Part of its title"
        onChange={(event) => setWords(event.target.value)}
      />
      <ul aria-label="Milestones that can come first" className="max-h-60 overflow-y-auto">
        {milestone.waitsFor === null ? null : (
          <li>
            <button
              type="button"
              className={row}
              onClick={() => choose(null, `“${milestone.title}” need not wait.`)}
            >
              Wait for nothing
            </button>
          </li>
        )}
        {found.slice(0, shownAtMost).map(({ id, title, of }) => (
          <li key={id}>
            <button
              type="button"
              className={row}
              aria-pressed={id === milestone.waitsFor}
              onClick={() => choose(id, `“${milestone.title}” waits for “${title}”.`)}
            >
              <span className={`wrap-anywhere ${id === milestone.waitsFor ? 'font-[570]' : ''}`}>
                {title}
              </span>
              {of === '' ? null : <span className="text-[12px] text-muted wrap-anywhere">{of}</span>}
            </button>
          </li>
        ))}
        {found.length === 0 ? (
          <li className="px-2.5 py-1.5 text-[13px] text-muted">None has these words.</li>
        ) : null}
      </ul>
    </div>
  );
}
