import { Plus } from 'lucide-react';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';

/**
 * A line at the end of a list that becomes a new item with Enter, and is empty again for the next. What stands in it when
 * the window is left becomes an item too, so that no words are lost.
 */
export function InlineAdd({
  label,
  placeholder,
  onAdd,
  inputRef,
  onLeave,
  autoFocus = false,
  className = '',
}: {
  label: string;
  placeholder: string;
  /** Resolves to whether it was added. */
  onAdd: (words: string) => Promise<boolean>;
  inputRef?: RefObject<HTMLInputElement | null>;
  /** Escape, or leaving the line while it is empty. */
  onLeave?: (how: 'escape' | 'blur') => void;
  /** The line was asked for just now. */
  autoFocus?: boolean;
  className?: string;
}) {
  const [words, setWords] = useState('');
  // What is in the line now, also between two renderings: keys come faster than those under load.
  const held = useRef('');
  const last = useRef<Promise<boolean>>(Promise.resolve(true));
  const latest = useLatest(onAdd);
  const hold = useCallback((said: string): void => {
    held.current = said;
    setWords(said);
  }, []);
  const add = useCallback((): Promise<boolean> => {
    const said = held.current.trim();
    if (said === '') return last.current.then(() => held.current.trim() === '');
    hold('');
    last.current = last.current.then(async () => {
      const added = await latest()(said);
      if (!added) hold([said, held.current].filter(Boolean).join(' '));
      return added;
    });
    return last.current;
  }, [hold, latest]);
  const own = useRef<HTMLInputElement>(null);
  const field = inputRef ?? own;
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus, field]);
  useEffect(() => registerUnsaved(add), [add]);
  useEffect(() => () => void add(), [add]);
  return (
    <label
      className={`flex items-center gap-2 rounded-control border border-transparent px-2.5 text-muted focus-within:border-line focus-within:bg-raised hover:bg-raised/60 focus-within:hover:bg-raised has-focus-visible:outline-2 has-focus-visible:outline-accent ${className}`}
    >
      <Plus size={15} aria-hidden className="shrink-0" />
      <input
        ref={field}
        aria-label={label}
        placeholder={placeholder}
        value={words}
        maxLength={2_000}
        className="h-9 min-w-0 grow bg-transparent text-ink outline-none"
        onChange={(event) => hold(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            void add();
          } else if (event.key === 'Escape' && (words !== '' || onLeave)) {
            event.stopPropagation();
            hold('');
            onLeave?.('escape');
          }
        }}
        onBlur={() => (words.trim() === '' ? onLeave?.('blur') : undefined)}
      />
    </label>
  );
}
