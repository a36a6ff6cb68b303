import { CalendarDays } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { DateInput } from './date-input.tsx';

/** A calendar date that reads as words and becomes a field when it is pressed. */
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
  const place = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const open = (): void => {
    flushSync(() => setEditing(true));
    place.current?.querySelector('input')?.select();
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
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the field in it
    <span
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <DateInput
        isSmall
        label={label}
        value={value}
        required={required}
        onChange={onChange}
        onDone={close}
        // What is no date stays to be looked at.
        onLeave={(isTaken) => setEditing(!isTaken)}
      />
    </span>
  );
}
