import { X } from 'lucide-react';
import { useRef } from 'react';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { LineField } from '#renderer/ui/field.tsx';
import { focusWhenDrawn } from '#renderer/ui/focus/keeper.ts';
import type { DraftMilestone } from './draft.ts';

/** Milestones that are proposed: each can be named, dated and taken out before anything is written. */
export function MilestoneFields({
  milestones,
  onChange,
}: {
  milestones: readonly DraftMilestone[];
  onChange: (milestones: readonly DraftMilestone[]) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const set = (key: number, fields: Partial<DraftMilestone>): void =>
    onChange(milestones.map((each) => (each.key === key ? { ...each, ...fields } : each)));
  const focus = (index: number): void =>
    focusWhenDrawn(() => list.current?.querySelectorAll<HTMLElement>('textarea')[index] ?? null);
  const add = (): void => {
    const key = Math.max(-1, ...milestones.map((each) => each.key)) + 1;
    onChange([...milestones, { key, title: '', due: null }]);
    focus(milestones.length);
  };
  return (
    <section className="flex flex-col gap-1">
      <h3 className="text-[12px] font-[570] text-muted">Milestones</h3>
      <ul ref={list} aria-label="Proposed milestones" className="flex flex-col">
        {milestones.map(({ key, title, due }, index) => (
          <li key={key} className="flex items-start gap-1 border-line border-t py-0.5 first:border-t-0">
            <div className="min-w-0 grow">
              <LineField
                label="Milestone"
                value={title}
                onChange={(words) => set(key, { title: words })}
                onEnter={() => (index === milestones.length - 1 ? add() : focus(index + 1))}
                className="mx-0! w-full! px-2! font-serif text-[15.5px] leading-[1.45]"
              />
            </div>
            <span className="shrink-0 pt-0.5">
              <DateField
                label={`Date of ${title || 'this milestone'}`}
                value={due}
                words={due === null ? '' : shortDate(due, today())}
                none="Date"
                onChange={(date) => set(key, { due: date })}
              />
            </span>
            <IconButton
              label={`Take out ${title || 'this milestone'}`}
              className="mt-0.5 size-7!"
              onClick={() => onChange(milestones.filter((each) => each.key !== key))}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button look="quiet" className="self-start px-2!" onClick={add}>
        Add one more
      </Button>
    </section>
  );
}
