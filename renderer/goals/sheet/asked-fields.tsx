import { useId } from 'react';
import { DateField } from '#renderer/ui/date-field.tsx';
import { longDate, today } from '#renderer/ui/dates.ts';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { sheetFieldList } from '#shared/goals/fields/fields.ts';
import { amountOf, type GoalWords } from './goal-words.ts';
import { Part } from './sheet.tsx';

/** The fields that the sheet asks for by what the table of fields says of them, among its words or beside them. */
export function AskedFields({
  among,
  value,
  onChange,
}: {
  among: 'words' | 'facts';
  value: GoalWords;
  onChange: (fields: Partial<GoalWords>) => void;
}) {
  return sheetFieldList().map(([field, { input, label, asked, options }]) =>
    asked?.among === among ? (
      <Part key={field} title={label}>
        <Asked
          input={input}
          label={label}
          by={asked.by}
          options={options}
          value={value[field]}
          onChange={(next) => onChange({ [field]: next })}
        />
      </Part>
    ) : null,
  );
}

function Asked({
  input,
  label,
  by,
  options = {},
  value,
  onChange,
}: {
  input: ReturnType<typeof sheetFieldList>[number][1]['input'];
  label: string;
  by: string;
  options?: Readonly<Record<string, string>> | undefined;
  value: unknown;
  onChange: (value: string | null) => void;
}) {
  const name = useId();
  const typed = String(value ?? '');
  switch (input) {
    case 'words':
      return (
        <TextArea
          label={label}
          labelHidden
          look="quiet"
          placeholder={by}
          value={typed}
          onChange={(event) => onChange(event.target.value)}
          className="text-[16.5px] leading-[1.55]!"
        />
      );
    case 'line':
    case 'amount':
      return (
        <TextField
          label={label}
          labelHidden
          inputMode={input === 'amount' ? 'decimal' : 'text'}
          value={typed}
          maxLength={input === 'amount' ? 20 : 2_000}
          placeholder={by}
          problem={
            input === 'amount' && typed.trim() !== '' && amountOf(typed) === null ? 'Type a number.' : null
          }
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'day':
      return (
        <DateField
          label={label}
          value={typed === '' ? null : typed}
          words={typed === '' ? '' : longDate(typed, today())}
          none={by}
          onChange={onChange}
          className="-ml-2"
        />
      );
    case 'choice':
      return (
        <fieldset className="flex flex-col">
          <legend className="sr-only">{by}</legend>
          {Object.entries(options).map(([key, called]) => (
            <label key={key} className="flex min-h-[27px] cursor-pointer items-center gap-2 text-[13px]">
              <input
                type="radio"
                name={name}
                checked={key === value}
                onChange={() => onChange(key)}
                className="accent-accent"
              />
              {called}
            </label>
          ))}
        </fieldset>
      );
    // What needs more than one field to be filled in is drawn by the sheet itself.
    case 'measure':
    case 'record':
    case 'pause':
      return null;
  }
}
