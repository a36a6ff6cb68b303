import { CalendarDays, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { IconButton } from './button.tsx';

/**
 * A calendar date that reads as words and becomes a field when it is pressed. Half-typed years are not taken for dates.
 */
export function DateField({
  label,
  value,
  words,
  none,
  onChange,
  required = false,
  className = '',
}: {
  /** What the date is of, for those who hear it. */
  label: string;
  value: string | null;
  /** The date as it is said, when there is one. */
  words: string;
  /** What stands there when there is none. */
  none: string;
  onChange: (value: string | null) => void;
  /** There is always a date: it can be changed and not taken away. */
  required?: boolean;
  className?: string;
}) {
  const [editing, setEditing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const open = (): void => {
    flushSync(() => setEditing(true));
    field.current?.focus();
  };
  const close = (): void => {
    flushSync(() => setEditing(false));
    button.current?.focus();
  };

  if (!editing) {
    return (
      <button
        ref={button}
        type="button"
        onClick={open}
        aria-label={`${label}: ${value ? words : none}`}
        className={`num inline-flex h-7.5 items-center gap-1.5 rounded-control px-2 text-[13px] whitespace-nowrap text-muted hover:bg-sunk hover:text-ink ${className}`}
      >
        <CalendarDays size={14} strokeWidth={1.75} aria-hidden className="shrink-0" />
        {value ? words : none}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices when its field and button are left
    <span
      className="inline-flex items-center gap-0.5"
      onBlur={(event) => (event.currentTarget.contains(event.relatedTarget) ? undefined : setEditing(false))}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <input
        ref={field}
        type="date"
        aria-label={label}
        defaultValue={value ?? ''}
        min="1000-01-01"
        max="9999-12-31"
        className="num h-7.5 rounded-control border border-edge/60 bg-raised px-2 text-[13px] outline-offset-0 focus-visible:outline-2 focus-visible:outline-accent"
        onChange={(event) => {
          const { value: typed, validity } = event.target;
          if (typed === '' && !validity.badInput) {
            if (!required) onChange(null);
          } else if (/^[1-9]\d{3}-/.test(typed)) onChange(typed);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          close();
        }}
      />
      {value && !required ? (
        <IconButton
          label="No date"
          className="size-7!"
          onClick={() => {
            onChange(null);
            close();
          }}
        >
          <X size={13} aria-hidden />
        </IconButton>
      ) : null}
    </span>
  );
}
