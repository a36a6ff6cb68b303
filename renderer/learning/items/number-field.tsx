import { useState } from 'react';
import { currentLocale } from '#renderer/ui/dates.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { useNotTaken } from '#renderer/ui/form-fields.tsx';
import { numberText, parseNumber } from '#renderer/ui/numbers.ts';

/** An amount that is typed, told whenever it can be read; empty for none. */
export function NumberField({
  label,
  labelHidden = false,
  value,
  onChange,
}: {
  label: string;
  labelHidden?: boolean;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  const locale = currentLocale();
  const [typed, setTyped] = useState(() => (value === null ? '' : numberText(value, locale)));
  const read = (words: string): number | null | 'unreadable' => {
    if (words.trim() === '') return null;
    const amount = parseNumber(words, locale);
    return amount === null || amount < 0 || amount > 100_000 ? 'unreadable' : amount;
  };
  const isWrong = read(typed) === 'unreadable';
  useNotTaken(label, isWrong ? 'unreadable' : null);
  return (
    <TextField
      label={label}
      labelHidden={labelHidden}
      inputMode="decimal"
      className="num"
      value={typed}
      maxLength={30}
      problem={isWrong ? 'A number belongs here, such as 25.' : null}
      onChange={({ target }) => {
        setTyped(target.value);
        const amount = read(target.value);
        if (amount !== 'unreadable') onChange(amount);
      }}
    />
  );
}
