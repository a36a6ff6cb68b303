import { type ComponentProps, useState } from 'react';
import { useSaveSession } from './use-save-session.ts';

/**
 * A short line that saves itself a moment after the last key, when it is left and before the window closes. While
 * something in it is not saved, what is read anew does not replace it.
 */
export function SavedLine({
  label,
  value,
  onSave,
  className = '',
  ...rest
}: Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  label: string;
  value: string;
  /** Resolves to whether it was saved. */
  onSave: (words: string) => Promise<boolean>;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const session = useSaveSession<string>(async (words) => {
    if (!(await onSave(words))) throw new Error('not saved');
    setTyped((now) => (now === words ? null : now));
  });
  return (
    <input
      type="text"
      dir="auto"
      aria-label={label}
      maxLength={2_000}
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.target.value);
        session.change(event.target.value);
      }}
      onBlur={() => void session.flush()}
      className={`h-7.5 w-full min-w-0 rounded-control border border-transparent bg-transparent px-2 text-[13px] outline-offset-0 hover:border-line hover:bg-raised focus-visible:bg-raised ${className}`}
      {...rest}
    />
  );
}
