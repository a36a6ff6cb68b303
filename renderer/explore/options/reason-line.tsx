import { useCallback, useEffect, useRef, useState } from 'react';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';

/** Asks in place why something was set aside. It may stay empty; what is written when it is left counts. */
export function ReasonLine({
  label,
  placeholder,
  reason,
  onGive,
}: {
  label: string;
  placeholder: string;
  reason: string;
  /** The words, or null to leave it as it is. Resolves to whether that was done. */
  onGive: (words: string | null, isFocusKept: boolean) => Promise<boolean>;
}) {
  const [words, setWords] = useState(reason);
  const held = useRef(reason);
  const isGiven = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const latest = useLatest(onGive);
  const give = useCallback(
    async (said: string | null, isFocusKept: boolean): Promise<boolean> => {
      if (isGiven.current) return true;
      isGiven.current = true;
      const isDone = await latest()(said, isFocusKept);
      if (!isDone) isGiven.current = false;
      return isDone;
    },
    [latest],
  );
  useEffect(() => {
    field.current?.focus();
    // Its card comes to its place when it has been measured.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => field.current?.scrollIntoView({ block: 'nearest' }));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  useEffect(() => registerUnsaved(() => give(held.current, false)), [give]);
  return (
    <input
      ref={field}
      aria-label={label}
      placeholder={placeholder}
      value={words}
      maxLength={2_000}
      className="relative z-10 mt-1 h-8 w-full rounded-control border border-edge/60 bg-raised px-2 font-serif text-[14.5px] italic"
      onChange={(event) => {
        held.current = event.target.value;
        setWords(event.target.value);
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        void give(event.key === 'Enter' ? words : null, true);
      }}
      onBlur={() => void give(words, false)}
    />
  );
}
