import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { SuggestField } from '#renderer/ui/suggest-field.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';

/** What stands in a field until it is left. */
function useTaken(value: string, onTake: (words: string) => void): [string, (words: string) => void] {
  const [words, setWords] = useState(value);
  const held = useRef(value);
  const latest = useLatest({ value, onTake });
  useEffect(
    () => () => {
      const { value: before, onTake: take } = latest();
      if (held.current !== before) take(held.current);
    },
    [latest],
  );
  return [
    words,
    (said) => {
      held.current = said;
      setWords(said);
    },
  ];
}

/** A line that is taken as a whole when it is left, since half of it would mean something else. */
export function TypedLine({
  value,
  onTake,
  ...rest
}: Omit<ComponentProps<typeof TextField>, 'onChange' | 'value'> & {
  value: string;
  onTake: (words: string) => void;
}) {
  const [words, setWords] = useTaken(value, onTake);
  return <TextField {...rest} value={words} onChange={(event) => setWords(event.target.value)} />;
}

/** The same with what was used before below it. */
export function TypedSuggestion({
  value,
  onTake,
  ...rest
}: Omit<ComponentProps<typeof SuggestField>, 'onChange' | 'value'> & {
  value: string;
  onTake: (words: string) => void;
}) {
  const [words, setWords] = useTaken(value, onTake);
  return <SuggestField {...rest} value={words} onChange={setWords} />;
}
