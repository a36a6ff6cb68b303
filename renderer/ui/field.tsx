import { type ComponentProps, type ReactNode, useId, useLayoutEffect, useRef } from 'react';

const box =
  'w-full rounded-control border border-edge/60 bg-raised px-2.5 py-1.5 text-ink outline-offset-0 hover:border-edge focus-visible:outline-2 focus-visible:outline-accent';

interface FieldProps {
  label: string;
  /** One sentence under the field. */
  hint?: ReactNode;
  /** What is wrong with the value; replaces the hint. */
  problem?: string | null;
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean;
}

function Frame({
  id,
  label,
  hint,
  problem,
  labelHidden = false,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
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
        className={`${box} h-9 ${className}`}
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
  className = '',
  ...rest
}: FieldProps & ComponentProps<'textarea'>) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { value } = rest;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the value
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [value]);
  return (
    <Frame id={id} label={label} hint={hint} problem={problem} labelHidden={labelHidden}>
      <textarea
        id={id}
        ref={field}
        rows={2}
        className={`${box} resize-none leading-normal ${className}`}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem || hint ? `${id}-note` : undefined}
        {...rest}
      />
    </Frame>
  );
}

/** A choice from a short list, drawn by the system. */
export function SelectField<T extends string>({
  label,
  labelHidden = false,
  hint,
  value,
  options,
  onChange,
}: FieldProps & { value: T; options: readonly { value: T; label: string }[]; onChange: (value: T) => void }) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} labelHidden={labelHidden}>
      <select
        id={id}
        className={`${box} h-9`}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}
