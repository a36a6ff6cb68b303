import { TextField } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { payPeriodNames } from '#shared/explore/option-words.ts';
import { payPeriods } from '#shared/explore/options.ts';
import type { TypedPay } from './typed-pay.ts';

/** A range of pay with its currency and its period. One of the two amounts is enough. */
export function PayFields({
  value,
  problem,
  isKeptOpen = false,
  onChange,
}: {
  value: TypedPay;
  /** What cannot be read of it. */
  problem: string | null;
  /** What cannot be read says so itself, so that the fields stay where they close when they are left. */
  isKeptOpen?: boolean;
  onChange: (fields: Partial<TypedPay>) => void;
}) {
  const isWrong = (isKeptOpen && problem !== null) || undefined;
  const amount = (label: string, field: 'from' | 'to') => (
    <TextField
      label={label}
      inputMode="decimal"
      className="num"
      value={value[field]}
      maxLength={30}
      aria-invalid={isWrong}
      onChange={(event) => onChange({ [field]: event.target.value })}
    />
  );

  return (
    <div className="flex flex-col gap-2">
      <div className="grid grid-cols-2 gap-2">
        {amount('From', 'from')}
        {amount('To', 'to')}
        <TextField
          label="Currency"
          className="uppercase placeholder:normal-case"
          value={value.currency}
          placeholder="EUR"
          maxLength={3}
          spellCheck={false}
          aria-invalid={isWrong}
          onChange={(event) => onChange({ currency: event.target.value })}
        />
        <SelectField
          label="For"
          value={value.period}
          options={payPeriods.map((period) => ({ value: period, label: payPeriodNames[period] }))}
          onChange={(period) => onChange({ period })}
        />
      </div>
      {problem ? (
        <p role="alert" className="text-[12.5px] text-drain">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
