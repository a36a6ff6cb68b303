import { useId } from 'react';
import { type FieldProps, Frame } from './field.tsx';
import { type Choice, Select } from './select.tsx';

/** One of a list, with its label above. */
export function SelectField<T extends string>({
  label,
  labelHidden = false,
  hint,
  value,
  options,
  onChange,
}: FieldProps & { value: T; options: readonly Choice<T>[]; onChange: (value: T) => void }) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} labelHidden={labelHidden}>
      <Select
        id={id}
        label={label}
        value={value}
        options={options}
        onChange={onChange}
        describedBy={hint ? `${id}-note` : undefined}
      />
    </Frame>
  );
}
