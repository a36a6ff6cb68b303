import { ChevronDown, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useGroupStatus } from '#renderer/saving/use-draft.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';

/** A record in one line of a list: its name and its day, and the beginning of its words. It opens to its fields. */
export function RecordLine({
  name,
  date,
  words,
  isOpen,
  onToggle,
  fields,
  children,
}: {
  name: string;
  date: string | null;
  words: string;
  isOpen: boolean;
  onToggle: () => void;
  /** What is shown of it while it is open. */
  fields: ReactNode;
  /** What belongs to it whether it is open or not. */
  children?: ReactNode;
}) {
  return (
    <li className="border-line border-t">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onToggle}
        className="flex w-full items-baseline gap-3 rounded-control py-2 text-left hover:text-accent"
      >
        <span dir="auto" data-private className="min-w-0 font-[550] wrap-anywhere">
          {name}
        </span>
        <span className="num ml-auto flex shrink-0 items-center gap-2 text-[12.5px] text-muted">
          {date === null ? '' : shortDate(date, today())}
          <ChevronDown size={14} aria-hidden className={isOpen ? 'rotate-180' : ''} />
        </span>
      </button>
      {isOpen ? (
        fields
      ) : words.trim() === '' ? null : (
        <p dir="auto" data-private className="line-clamp-2 pb-2.5 text-[13px] text-muted wrap-anywhere">
          {words}
        </p>
      )}
      {children}
    </li>
  );
}

/** The end of a record's fields: its day, where saving stands, and the way to the trash. */
export function RecordFoot({
  group,
  name,
  day,
  onTrash,
}: {
  /** The drafts whose save state is shown. */
  group: string;
  name: string;
  day: {
    label: string;
    value: string | null;
    /** What stands in place of a day; a record that must have one has none. */
    none?: string;
    onChange: (date: string | null) => void;
  };
  onTrash: () => void;
}) {
  const status = useGroupStatus(group);
  const { label, value, none, onChange } = day;
  return (
    <div className="flex items-center gap-3">
      <DateField
        label={label}
        value={value}
        words={value === null ? '' : shortDate(value, today())}
        none={none ?? ''}
        required={none === undefined}
        className="-ml-2"
        onChange={(date) => (date === null && none === undefined ? undefined : onChange(date))}
      />
      <span className="ml-auto">
        <SaveStateLine status={status} onRetry={() => void flushGroup(group)} />
      </span>
      <IconButton label={`Move “${name}” to the trash`} onClick={onTrash}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </div>
  );
}
