import { type FocusEvent, type KeyboardEvent, type ReactNode, useId } from 'react';
import { flushSync } from 'react-dom';
import type { Typed } from './use-typed.ts';

const floating =
  'absolute top-full left-0 z-20 mt-1 w-max max-w-64 rounded-control border border-line bg-raised px-2 py-1 shadow-lift';

const looks = {
  /** A field of a form. */
  box: {
    place: 'block',
    box: 'h-9 border-edge/60 bg-raised hover:border-edge',
    line: 'w-full px-2.5',
    note: 'mt-1.5',
  },
  /** Where a fact stood until it was pressed; what it says of itself floats below. */
  small: {
    place: 'inline-block',
    box: 'h-7.5 border-edge/60 bg-raised hover:border-edge',
    line: 'w-33 px-2 text-[13px]',
    note: floating,
  },
  /** A fact that reads as text, and shows its edge when pointed at. */
  quiet: {
    place: 'inline-block',
    box: 'h-7.5 border-transparent hover:border-line hover:bg-raised has-[input:focus-visible]:bg-raised',
    line: 'w-24 px-2 text-[13px]',
    note: floating,
  },
} as const;

/** The box of a value that is typed in words: the line, its buttons, and what the words are read as or why not. */
export function TypedInput({
  id,
  label,
  typed,
  said,
  describedBy,
  look,
  required = false,
  placeholder,
  onLeave,
  isWithin,
  onKeyDown,
  onDone,
  children,
}: {
  id?: string | undefined;
  label: string;
  typed: Typed;
  /** What the words that stand there mean, while they are typed. */
  said: string | null;
  describedBy?: string | undefined;
  look: keyof typeof looks;
  required?: boolean;
  placeholder?: string | undefined;
  /** The focus has left the field, and what stood in it was taken or not. */
  onLeave?: ((isTaken: boolean) => void) | undefined;
  /** Whether an element belongs to the field though it lies elsewhere. */
  isWithin?: (element: Element | null) => boolean;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** Enter was pressed, and what stood in the field was taken. */
  onDone?: (() => void) | undefined;
  children?: ReactNode;
}) {
  const { field, text, problem, change, take } = typed;
  const note = useId();
  const leave = (event: FocusEvent): void => {
    if (event.currentTarget.contains(event.relatedTarget) || isWithin?.(event.relatedTarget)) return;
    const isTaken = take();
    onLeave?.(isTaken);
  };
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    // A form that Enter sends goes on with the value.
    const isTaken = flushSync(() => take());
    if (!isTaken || onDone) event.preventDefault();
    if (isTaken) onDone?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices when its field and buttons are left
    <span className={`relative ${looks[look].place}`} onBlur={leave}>
      <span
        className={`flex items-center rounded-control border pr-0.5 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-accent ${looks[look].box} ${problem ? 'border-drain!' : ''}`}
      >
        <input
          ref={field}
          id={id}
          aria-label={label}
          autoComplete="off"
          spellCheck={false}
          required={required}
          maxLength={60}
          placeholder={placeholder}
          value={text}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem || said ? note : describedBy}
          className={`num min-w-0 grow bg-transparent outline-none ${looks[look].line}`}
          onChange={(event) => change(event.target.value)}
          // Its form is held back, and says why below instead of in a bubble.
          onInvalid={(event) => {
            event.preventDefault();
            event.currentTarget.focus();
            take();
          }}
          onKeyDown={(event) => {
            onKeyDown?.(event);
            enter(event);
          }}
        />
        {children}
      </span>
      {problem ? (
        <span id={note} role="alert" className={`block text-[12.5px] text-drain ${looks[look].note}`}>
          {problem}
        </span>
      ) : said ? (
        <span id={note} role="status" className={`num block text-[12.5px] text-muted ${looks[look].note}`}>
          {said}
        </span>
      ) : null}
    </span>
  );
}
