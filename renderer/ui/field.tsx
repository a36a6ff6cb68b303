import { type ComponentProps, type ReactNode, useId } from 'react';
import { useNotTaken } from './form-fields.tsx';

/** How a field of a form looks. */
export const fieldBox =
  'w-full rounded-control border border-edge/60 bg-raised px-2.5 py-1.5 text-ink outline-offset-0 hover:border-edge focus-visible:outline-2 focus-visible:outline-accent';

/** For what a person writes: it reads as text on the page, and shows its edge only when pointed at or written in. */
const quiet =
  '-mx-2.5 w-[calc(100%+20px)] rounded-control border border-transparent bg-transparent px-2.5 py-1 text-ink outline-offset-0 hover:border-line hover:bg-raised focus-visible:border-transparent focus-visible:bg-raised focus-visible:outline-2 focus-visible:outline-accent';

type Look = 'box' | 'quiet';

export interface FieldProps {
  label: string;
  /** One sentence under the field. */
  hint?: ReactNode;
  /** What is wrong with the value; replaces the hint. */
  problem?: string | null;
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean;
}

/** A field with its label above it and a sentence below. */
export function Frame({
  id,
  label,
  hint,
  problem,
  labelHidden = false,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  useNotTaken(label, problem ? 'unreadable' : null);
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-[12px] font-[570] text-muted'}>
        {label}
      </label>
      {children}
      {problem ? (
        <p id={`${id}-note`} role="alert" className="text-[12.5px] text-drain">
          {problem}
        </p>
      ) : hint ? (
        <p id={`${id}-note`} className="text-[12.5px] text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** A field of one line. */
export function TextField({
  label,
  hint,
  problem = null,
  labelHidden = false,
  className = '',
  ...rest
}: FieldProps & ComponentProps<'input'>) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} problem={problem} labelHidden={labelHidden}>
      <input
        id={id}
        className={`${fieldBox} h-9 ${className}`}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem || hint ? `${id}-note` : undefined}
        {...rest}
      />
    </Frame>
  );
}

/** A field of several lines that grows with its words. */
export function TextArea({
  label,
  hint,
  problem = null,
  labelHidden = false,
  look = 'box',
  className = '',
  ...rest
}: FieldProps & ComponentProps<'textarea'> & { look?: Look }) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} problem={problem} labelHidden={labelHidden}>
      <textarea
        id={id}
        dir="auto"
        className={`${look === 'quiet' ? `${quiet} min-h-8.5 font-serif` : `${fieldBox} min-h-14`} field-sizing-content block resize-none leading-normal ${className}`}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem || hint ? `${id}-note` : undefined}
        {...rest}
      />
    </Frame>
  );
}

/**
 * One line of meaning that wraps where it must, such as a title. Line breaks are not taken in; Enter goes on to
 * `onEnter`.
 */
export function LineField({
  label,
  value,
  onChange,
  onEnter,
  problem = null,
  className = '',
  ...rest
}: Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> & {
  label: string;
  value: string;
  onChange: (words: string) => void;
  onEnter?: () => void;
  problem?: string | null;
}) {
  const id = useId();
  return (
    <Frame id={id} label={label} problem={problem} labelHidden>
      <textarea
        id={id}
        dir="auto"
        rows={1}
        maxLength={2_000}
        value={value}
        className={`${quiet} field-sizing-content block resize-none ${className}`}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-note` : undefined}
        {...rest}
        onChange={(event) => onChange(event.target.value.replace(/\s*[\r\n]+\s*/g, ' '))}
        onKeyDown={(event) => {
          rest.onKeyDown?.(event);
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter?.();
        }}
      />
    </Frame>
  );
}
