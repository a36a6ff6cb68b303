import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import type { Goal } from '#shared/goals/goals.ts';
import { Part } from './sheet.tsx';

type IfThen = Pick<Goal, 'obstacle' | 'ifCue' | 'thenAction'>;

/** What could get in the way, and what the person will do when it does, as one sentence in two halves. */
export function IfThenFields({
  obstacle,
  ifCue,
  thenAction,
  onChange,
  onThink,
  below,
}: IfThen & {
  onChange: (fields: Partial<IfThen>) => void;
  /** Asks one question after the other instead. */
  onThink: () => void;
  /** What stands under the plan. */
  below?: ReactNode;
}) {
  const words = 'text-[16px] leading-[1.5]!';
  return (
    <Part
      title="Obstacle"
      aside={
        <Button look="quiet" className="-my-1 min-h-6! px-2! py-0.5!" onClick={onThink}>
          Think it through…
        </Button>
      }
    >
      <TextArea
        label="Obstacle"
        labelHidden
        look="quiet"
        placeholder="What in you or around you could get in the way?"
        value={obstacle}
        onChange={(event) => onChange({ obstacle: event.target.value })}
        className="text-[16.5px] leading-[1.55]!"
      />
      <fieldset className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-5 gap-y-1 rounded-card border border-line bg-raised px-4 py-3">
        <legend className="sr-only">If-then plan</legend>
        <span aria-hidden className="text-[13px] font-[570] text-accent">
          If
        </span>
        <TextArea
          label="If"
          labelHidden
          look="quiet"
          placeholder="the moment when it comes up"
          value={ifCue}
          onChange={(event) => onChange({ ifCue: event.target.value })}
          className={words}
        />
        <span aria-hidden className="text-[13px] font-[570] text-accent">
          then I will
        </span>
        <TextArea
          label="Then I will"
          labelHidden
          look="quiet"
          placeholder="the small thing that you do"
          value={thenAction}
          onChange={(event) => onChange({ thenAction: event.target.value })}
          className={words}
        />
      </fieldset>
      {below}
    </Part>
  );
}
