import { type RefObject, useEffect, useRef, useState } from 'react';
import { useNotTaken, useTakenBeforeSaving } from './form-fields.tsx';

/** What typed words are: a value (null for none), or what is wrong with them. */
export type Reading = { value: string | null } | { problem: string };

export interface Typed {
  field: RefObject<HTMLInputElement | null>;
  /** What stands in the field. */
  text: string;
  /** What the words are read as while they are typed; null when nothing has been typed. */
  reading: Reading | null;
  /** What is wrong, once the field was left or Enter was pressed. */
  problem: string | null;
  change: (text: string) => void;
  /** Takes what was typed over; false leaves it standing, with its problem. */
  take: () => boolean;
  /** Sets a value that was chosen otherwise, and forgets what was typed. */
  set: (value: string | null) => void;
}

/**
 * A value that is typed in words. It is taken over when the field is left or Enter is pressed, and at once when it is typed
 * as it is kept; what means nothing stays in the field and holds its form back.
 *
 * @param label what the field is of; its form says by it what is not saved.
 * @param shown the value as the field shows it.
 * @param isWhole whether typed words are the value as it is kept.
 */
export function useTyped({
  label,
  value,
  shown,
  read,
  isWhole,
  onChange,
}: {
  label: string;
  value: string | null;
  shown: string;
  read: (typed: string) => Reading;
  isWhole: (typed: string) => boolean;
  onChange: (value: string | null) => void;
}): Typed {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const reading = typed === null ? null : read(typed);
  const wrong = reading !== null && 'problem' in reading ? reading.problem : '';
  useEffect(() => field.current?.setCustomValidity(wrong), [wrong]);

  const isTaken = reading === null || ('value' in reading && reading.value === value);
  useNotTaken(label, isTaken ? null : problem === null ? 'typing' : 'unreadable');
  const take = (): boolean => {
    if (reading === null) return true;
    if ('problem' in reading) {
      setProblem(reading.problem);
      return false;
    }
    setTyped(null);
    setProblem(null);
    if (reading.value !== value) onChange(reading.value);
    return true;
  };
  useTakenBeforeSaving(take);

  return {
    field,
    text: typed ?? shown,
    reading,
    problem,
    change: (text) => {
      setTyped(text);
      setProblem(null);
      const now = read(text);
      if ('value' in now && now.value !== value && isWhole(text)) onChange(now.value);
    },
    take,
    set: (chosen) => {
      setTyped(null);
      setProblem(null);
      if (chosen !== value) onChange(chosen);
    },
  };
}
