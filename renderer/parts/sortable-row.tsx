import { GripVertical, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { IconButton } from '#renderer/ui/button.tsx';
import { LineField } from '#renderer/ui/field.tsx';
import type { Grip } from '#renderer/ui/sortable-list.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';

/** What is shown of a row when the pointer or the focus is in it. */
export const shownInRow = 'opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100';

/** A row that is ticked, named in place, put in order and removed. What it says is the form's that it stands in. */
export function SortableRow({
  id,
  kind,
  title,
  written,
  onWrite,
  tick,
  grip: { attach, style, listeners, lifted },
  under,
  beside,
  notices,
  onPress,
  onRemove,
}: {
  id: string;
  /** What it is, in a word: the label of its title. */
  kind: 'Milestone' | 'Step';
  /** The title as it is saved. */
  title: string;
  /** The title as it is written now. */
  written: string;
  onWrite: (title: string) => void;
  tick: { label: string; isDone: boolean; onChange: (done: boolean) => void };
  grip: Grip;
  /** What stands under the title. */
  under: ReactNode;
  /** What stands beside it, before the cross. */
  beside: ReactNode;
  /** What has to be chosen between. */
  notices: ReactNode;
  onPress: (event: KeyboardEvent<HTMLElement>) => void;
  onRemove: () => void;
}) {
  const isNameless = written.trim() === '';
  return (
    <li
      ref={attach}
      style={style}
      data-record={id}
      onKeyDown={onPress}
      className={`group/row relative ${lifted ? 'opacity-35' : ''}`}
    >
      <div className="flex items-start gap-3">
        <IconButton
          label={`Reorder ${title}`}
          data-part="grip"
          className={`absolute! top-0.75 -left-8 h-7! w-7! cursor-grab! touch-none ${shownInRow}`}
          {...listeners}
        >
          <GripVertical size={14} aria-hidden />
        </IconButton>
        <TickBox
          label={`${title}, ${tick.label}`}
          checked={tick.isDone}
          data-part="tick"
          onChange={tick.onChange}
          className="mt-2"
        />
        <div className="min-w-0 grow">
          <LineField
            label={kind}
            data-part="title"
            value={written}
            problem={isNameless ? `Without a title it stays “${title}”.` : null}
            onChange={onWrite}
            onBlur={() => (isNameless ? onWrite(title) : undefined)}
            className={`ml-[-7px]! w-full! px-1.75! font-serif text-[16px] leading-[1.5] transition-colors duration-140 ${tick.isDone ? 'text-muted!' : ''}`}
          />
          {under}
        </div>
        {beside}
        <IconButton
          label={`Remove ${title}`}
          data-part="remove"
          onClick={onRemove}
          className={`absolute! top-1 -right-8 size-7! ${shownInRow}`}
        >
          <X size={14} aria-hidden />
        </IconButton>
      </div>
      {notices}
    </li>
  );
}

/** A row while it is carried. */
export function CarriedRow({ title, isDone }: { title: string; isDone: boolean }) {
  return (
    <div className="flex cursor-grabbing items-start gap-3 rounded-control bg-raised px-2 py-1 shadow-lift outline-2 outline-accent">
      <TickBox label={title} checked={isDone} onChange={() => {}} className="mt-1" />
      <p className="min-w-0 grow font-serif text-[16px] leading-[1.5] wrap-anywhere">{title}</p>
    </div>
  );
}
