import { useState } from 'react';
import { runField } from '#renderer/commands/field.ts';
import { setHours } from '#renderer/goals/commands/set-hours.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { currentLocale } from '#renderer/ui/dates.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { numberText } from '#renderer/ui/numbers.ts';
import { hoursOf } from './goal-words.ts';

/** The hours a week that the person has for all goals together. Kept with every number that can be read. */
export function HoursField({ hours }: { hours: number | null }) {
  const [words, setWords] = useState(() => (hours === null ? '' : numberText(hours, currentLocale())));
  const isUnreadable = words.trim() !== '' && hoursOf(words) === null;
  const change = (typed: string): void => {
    setWords(typed);
    const next = hoursOf(typed);
    if (next === null && typed.trim() !== '') return;
    runField(setHours, { hours: next }, { of: '', record: 'hours', fields: ['hours'] })
      .then(() => announce('Kept for all your goals.'))
      .catch(notifyFailure);
  };
  return (
    <TextField
      label="Hours a week for all your goals"
      inputMode="decimal"
      className="num"
      value={words}
      maxLength={20}
      placeholder="As many as you have"
      problem={isUnreadable ? 'Type hours a week, from 0 to 168.' : null}
      onChange={(event) => change(event.target.value)}
    />
  );
}
