import { Plus } from 'lucide-react';
import { type Ref, useEffect, useRef, useState } from 'react';

/**
 * A line at the end of a list that becomes a new item with Enter, and is empty again for the next. What stands in it when
 * the window is left becomes an item too, so that no words are lost.
 */
export function InlineAdd({
  label,
  placeholder,
  onAdd,
  register,
  inputRef,
  onLeave,
  autoFocus = false,
  className = '',
}: {
  label: string;
  placeholder: string;
  /** Resolves to whether it was added. */
  onAdd: (words: string) => Promise<boolean>;
  /** Announces unsaved words to the window; returns the way to withdraw. */
  register: (flush: () => Promise<boolean>) => () => void;
  inputRef?: Ref<HTMLInputElement>;
  /** Escape, or leaving the line while it is empty. */
  onLeave?: (how: 'escape' | 'blur') => void;
  /** The line was asked for just now. */
  autoFocus?: boolean;
  className?: string;
}) {
  const [words, setWords] = useState('');
  const add = useRef<() => Promise<boolean>>(() => Promise.resolve(true));
  const busy = useRef<Promise<boolean> | null>(null);
  add.current = () => {
    const said = words.trim();
    if (busy.current) return busy.current;
    if (said === '') return Promise.resolve(true);
    setWords('');
    busy.current = onAdd(said)
      .then((added) => {
        if (!added) setWords((typed) => typed || said);
        return added;
      })
      .finally(() => {
        busy.current = null;
      });
    return busy.current;
  };
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  useEffect(() => register(() => add.current()), [register]);
  useEffect(() => () => void add.current(), []);
  return (
    <label
      className={`flex items-center gap-2 rounded-control border border-transparent px-2.5 text-muted focus-within:border-line focus-within:bg-raised hover:bg-raised/60 focus-within:hover:bg-raised has-focus-visible:outline-2 has-focus-visible:outline-accent ${className}`}
    >
      <Plus size={15} aria-hidden className="shrink-0" />
      <input
        ref={(element) => {
          field.current = element;
          if (typeof inputRef === 'function') inputRef(element);
          else if (inputRef) inputRef.current = element;
        }}
        aria-label={label}
        placeholder={placeholder}
        value={words}
        maxLength={2_000}
        className="h-9 min-w-0 grow bg-transparent text-ink outline-none"
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            void add.current();
          } else if (event.key === 'Escape' && (words !== '' || onLeave)) {
            event.stopPropagation();
            setWords('');
            onLeave?.('escape');
          }
        }}
        onBlur={() => (words.trim() === '' ? onLeave?.('blur') : undefined)}
      />
    </label>
  );
}
