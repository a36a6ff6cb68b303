import { X } from 'lucide-react';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct, run } from '#renderer/commands/run.ts';
import { addReason } from '#renderer/goals/commands/add-reason.ts';
import { removeReason } from '#renderer/goals/commands/remove-reason.ts';
import { transitionText } from '#renderer/goals/transitions/transition-text.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { dayAndTime, today } from '#renderer/ui/dates.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import type { Goal } from '#shared/goals/goals.ts';
import type { StoryEvent } from '#shared/goals/story.ts';
import { changeText } from './story-text.ts';

/** What became of a goal since it was written down, and why the person says it did. */
export function StoryDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { data: story, error } = useRead('goals.story', { goal: goal.id });
  const add = async (words: string): Promise<boolean> => {
    try {
      await run(addReason, { goal: goal.id, words }, goal.title);
      announce('It is in the story.');
      return true;
    } catch (failure) {
      notifyFailure(failure);
      return false;
    }
  };
  return (
    <Dialog open wide onClose={onClose} title="The story of this goal" description={goal.title}>
      <InlineAdd
        label="Why did it change"
        placeholder="Why did it change, or what did you learn?"
        onAdd={add}
        className="border-line!"
      />
      <ReadProblem error={error} />
      <ol aria-label="Story" className="flex flex-col">
        {(story ?? []).map((event) => (
          <li
            key={`${event.at} ${event.what}`}
            className="grid grid-cols-[172px_minmax(0,1fr)] gap-x-4 border-line border-t py-2.5"
          >
            <p className="num text-[12.5px] text-muted">{dayAndTime(event.at)}</p>
            <Event event={event} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function Event({ event }: { event: StoryEvent }) {
  if (event.what === 'written') return <p>It was written down.</p>;
  if (event.what === 'unreadable') {
    return (
      <p className="text-muted">What was kept of this moment is damaged, so not all of it can be told.</p>
    );
  }
  if (event.what === 'reason') return <Reason event={event} />;
  if (event.what === 'transition') {
    const { words, instead } = event.transition;
    return (
      <div className="wrap-anywhere">
        <p>{transitionText(event.transition, today())}</p>
        {[words, instead ? `Instead: ${instead}` : ''].map((said) =>
          said.trim() === '' ? null : (
            <p key={said} dir="auto" className="font-serif text-[16px] whitespace-pre-line">
              {said}
            </p>
          ),
        )}
      </div>
    );
  }
  return (
    <ul className="flex flex-col gap-0.5">
      {event.changes.map((change, place) => {
        const { name, said } = changeText(change, today());
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes of a moment keep their order
          <li key={place} className="wrap-anywhere">
            <span className="text-muted">{name}: </span>
            {said}
          </li>
        );
      })}
    </ul>
  );
}

function Reason({ event: { id, words } }: { event: Extract<StoryEvent, { what: 'reason' }> }) {
  const remove = async (): Promise<void> => {
    const act = newAct();
    const isRemoved = (await attempt(removeReason, { id }, '', { act })) !== null;
    if (isRemoved) offerUndo('It is taken out of the story.', act);
  };
  return (
    <div className="flex items-start justify-between gap-3">
      <p dir="auto" className="font-serif text-[16px] leading-[1.5] whitespace-pre-line wrap-anywhere">
        {words}
      </p>
      <IconButton label="Take it out of the story" className="size-7!" onClick={() => void remove()}>
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  );
}
