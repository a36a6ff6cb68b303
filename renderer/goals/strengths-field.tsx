import { Link } from '@tanstack/react-router';
import { Check, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import type { Goal } from '#shared/goals/goals.ts';
import type { GoalChange } from './changes.ts';
import { Part } from './sheet.tsx';

/** The strengths that a goal builds on. Each leads to where it is described. */
export function StrengthsField({ goal, onChange }: { goal: Goal; onChange: (change: GoalChange) => void }) {
  const [open, setOpen] = useState(false);

  const set = (strength: { id: string; name: string }, linked: boolean): void => {
    onChange({ type: 'link', goal: goal.id, strength: { id: strength.id, name: strength.name }, linked });
    announce(linked ? `Builds on ${strength.name}.` : `No longer builds on ${strength.name}.`);
  };

  return (
    <Part title="Builds on">
      {goal.strengths.length > 0 ? (
        <ul className="flex flex-wrap gap-1.5 pb-0.5">
          {goal.strengths.map((strength) => (
            <li
              key={strength.id}
              className="inline-flex max-w-full items-center rounded-full bg-accent-soft text-[12.5px] font-[520] text-accent"
            >
              <Link
                to="/compass/$id"
                params={{ id: strength.id }}
                className="min-w-0 truncate rounded-full py-0.5 pl-2.5 text-inherit no-underline hover:underline"
              >
                {strength.name}
              </Link>
              <button
                type="button"
                aria-label={`Does not build on ${strength.name}`}
                title="Take away"
                onClick={() => set(strength, false)}
                className="mx-0.5 grid size-6 shrink-0 place-items-center rounded-full hover:bg-raised"
              >
                <X size={12} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div>
        <Popover
          label="Strengths"
          open={open}
          onOpenChange={setOpen}
          trigger={
            <Button look="quiet" className="-ml-2 px-2!">
              <Plus size={14} aria-hidden />
              {goal.strengths.length === 0 ? 'Choose strengths' : 'Choose more'}
            </Button>
          }
        >
          <Choices goal={goal} onSet={set} />
        </Popover>
      </div>
    </Part>
  );
}

function Choices({
  goal,
  onSet,
}: {
  goal: Goal;
  onSet: (strength: { id: string; name: string }, linked: boolean) => void;
}) {
  const read = useRead('reflection.claims', { kind: 'strength' });
  if (read.error) return <p className="p-3.5 text-[13px] text-drain">{sentenceOf(read.error)}</p>;
  if (!read.data) return <p className="p-3.5 text-[13px] text-muted">One moment…</p>;
  if (read.data.length === 0) {
    return (
      <p className="p-3.5 text-[13px] text-muted">
        You have not named a strength yet. <Link to="/compass">Name one in the Compass</Link>.
      </p>
    );
  }
  return (
    <fieldset className="max-h-72 overflow-y-auto p-1.5">
      <legend className="sr-only">Strengths that this goal builds on</legend>
      {read.data.map(({ id, name }) => {
        const linked = goal.strengths.some((strength) => strength.id === id);
        return (
          <label
            key={id}
            className="relative flex cursor-pointer items-center gap-2.5 rounded-control px-2.5 py-1.5 hover:bg-sunk has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="checkbox"
              className="peer absolute inset-0 cursor-pointer opacity-0"
              checked={linked}
              onChange={(event) => onSet({ id, name }, event.target.checked)}
            />
            <span className="grid size-4 shrink-0 place-items-center rounded border border-edge text-on-accent peer-checked:border-accent peer-checked:bg-accent">
              {linked ? <Check size={12} strokeWidth={3} aria-hidden /> : null}
            </span>
            <span className="min-w-0 wrap-anywhere">{name}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
