import { CalendarDays, X } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type KeyboardEvent, useRef, useState } from 'react';
import { dayAsTyped, readTypedDay } from '#shared/calendar/typed-day.ts';
import { IconButton } from './button.tsx';
import { Calendar } from './calendar.tsx';
import { currentLocale, longDate, shortDate, today } from './dates.ts';
import { TypedInput } from './typed-input.tsx';
import { type Reading, useTyped } from './use-typed.ts';

const first = '1000-01-01';
const last = '9999-12-31';

export interface DateInputProps {
  id?: string;
  /** What the date is of, for those who hear it. */
  label: string;
  /** Calendar dates `YYYY-MM-DD`, as `min` and `max`. */
  value: string | null;
  onChange: (value: string | null) => void;
  min?: string | undefined;
  max?: string | undefined;
  /** There is always a date: it can be changed and not taken away. */
  required?: boolean;
  /** The id of what explains it. */
  describedBy?: string | undefined;
  /** In a row of facts: small, with what it says of itself floating below. */
  isSmall?: boolean;
  /** The focus has left the field and its calendar; what stood in it was a date and was taken, or not. */
  onLeave?: (isTaken: boolean) => void;
  /** Enter was pressed, or a day chosen, and what stands in the field is a date. */
  onDone?: () => void;
}

/**
 * A date that is typed (in the locale's order, as ISO, or in words such as “friday”) or chosen from a calendar. What is no
 * date is said to be none, and stays as it was typed.
 */
export function DateInput({
  id,
  label,
  value,
  onChange,
  min = first,
  max = last,
  required = false,
  describedBy,
  isSmall = false,
  onLeave,
  onDone,
}: DateInputProps) {
  const locale = currentLocale() ?? navigator.language;
  const read = (words: string): Reading => {
    if (words.trim() === '') return required ? { problem: 'A day belongs here.' } : { value: null };
    const date = readTypedDay(words, { today: today(), locale, min, max });
    if (date === null)
      return {
        problem: `“${words.trim()}” is no day, so nothing was changed. Try ${dayAsTyped(today(), locale)}, ${today()} or “next friday”.`,
      };
    if (date < min) return { problem: `${longDate(date, today())} is too early.${since(min)}` };
    if (date > max) return { problem: `${longDate(date, today())} is too late.${until(max)}` };
    return { value: date };
  };
  const typed = useTyped({
    label,
    value,
    shown: value === null ? '' : dayAsTyped(value, locale),
    read,
    isWhole: (words) => /^\d{4}-\d\d-\d\d$/.test(words),
    onChange,
  });
  const [isOpen, setIsOpen] = useState(false);
  const calendar = useRef<HTMLDivElement>(null);
  const meant = typed.reading && 'value' in typed.reading ? typed.reading.value : null;

  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      setIsOpen(true);
    }
  };
  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <TypedInput
        id={id}
        label={label}
        typed={typed}
        said={meant && meant !== value ? longDate(meant, '') : null}
        describedBy={describedBy}
        look={isSmall ? 'small' : 'box'}
        required={required}
        onLeave={onLeave}
        isWithin={(element) => calendar.current?.contains(element) ?? false}
        onKeyDown={pressed}
        onDone={onDone}
      >
        {value && !required ? (
          <IconButton
            label="No date"
            className="size-7!"
            onClick={() => {
              typed.set(null);
              typed.field.current?.focus();
              onDone?.();
            }}
          >
            <X size={13} aria-hidden />
          </IconButton>
        ) : null}
        <Popover.Trigger asChild>
          <IconButton label="Calendar" className="size-7!">
            <CalendarDays size={14} strokeWidth={1.75} aria-hidden />
          </IconButton>
        </Popover.Trigger>
      </TypedInput>
      <Popover.Portal>
        <Popover.Content
          ref={calendar}
          aria-label={`Calendar: ${label}`}
          align="end"
          sideOffset={6}
          collisionPadding={8}
          className="z-50 rounded-card border border-line bg-raised shadow-lift outline-none"
          // The calendar takes the focus to its day by itself.
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (document.activeElement === document.body) typed.field.current?.focus();
          }}
          onEscapeKeyDown={(event) => {
            event.stopPropagation();
            typed.field.current?.focus();
          }}
          // What is around the field has keys of its own.
          onKeyDown={(event) => event.stopPropagation()}
        >
          <Calendar
            value={meant ?? value}
            today={today()}
            min={min}
            max={max}
            onChoose={(date) => {
              typed.set(date);
              typed.field.current?.focus();
              setIsOpen(false);
              onDone?.();
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function since(min: string): string {
  return min === first ? '' : ` It can be from ${shortDate(min, '')} on.`;
}

function until(max: string): string {
  return max === last ? '' : ` It can be until ${shortDate(max, '')}.`;
}
