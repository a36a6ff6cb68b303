import { readTypedTime } from '#shared/calendar/typed-time.ts';
import { clockTime } from './dates.ts';
import { TypedInput } from './typed-input.tsx';
import { useTyped } from './use-typed.ts';

/** A time of day that is typed: 18:40, 6:40 pm or noon. What is no time is said to be none, and stays as it was typed. */
export function TimeInput({
  label,
  value,
  onChange,
}: {
  label: string;
  /** `HH:MM`. */
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  const typed = useTyped({
    label,
    value,
    shown: value === null ? '' : timeAsTyped(value),
    read: (words) => {
      if (words.trim() === '') return { value: null };
      const time = readTypedTime(words);
      return time === null
        ? { problem: `“${words.trim()}” is no time, so nothing was changed. Try ${timeAsTyped('18:40')}.` }
        : { value: time };
    },
    isWhole: (words) => /^\d\d:\d\d$/.test(words),
    onChange,
  });
  return <TypedInput label={label} typed={typed} said={null} look="quiet" placeholder="None" />;
}

/** A time in the locale's form where that can be typed again, else as 18:40. */
function timeAsTyped(time: string): string {
  const said = clockTime(time);
  return readTypedTime(said) === time ? said : time;
}
