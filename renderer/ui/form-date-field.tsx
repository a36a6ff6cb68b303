import { useId } from 'react';
import { DateInput, type DateInputProps } from './date-input.tsx';
import { type FieldProps, Frame } from './field.tsx';

/** A date in a form, with its label above. */
export function FormDateField({
  label,
  labelHidden = false,
  hint,
  ...rest
}: Omit<FieldProps, 'problem'> &
  Pick<DateInputProps, 'label' | 'value' | 'onChange' | 'min' | 'max' | 'required'>) {
  const id = useId();
  return (
    <Frame id={id} label={label} labelHidden={labelHidden} hint={hint}>
      <DateInput id={id} label={label} describedBy={hint ? `${id}-note` : undefined} {...rest} />
    </Frame>
  );
}
