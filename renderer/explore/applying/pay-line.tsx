import { useState } from 'react';
import { PayFields } from '#renderer/explore/options/pay-fields.tsx';
import { payProblem, payTyped, readPay, type TypedPay } from '#renderer/explore/options/typed-pay.ts';
import { currentLocale } from '#renderer/ui/dates.ts';
import type { Offer } from '#shared/explore/applications.ts';

type Pay = Offer['offered'];

/** A range of pay in its fields, told whenever it can be read. */
export function PayLine({
  label,
  value,
  currency,
  onChange,
}: {
  label: string;
  value: Pay;
  /** The currency in which pay was written down before. */
  currency: string;
  onChange: (pay: Pay) => void;
}) {
  const locale = currentLocale();
  const [typed, setTyped] = useState<TypedPay>(() => payTyped(value, currency, locale));
  const change = (fields: Partial<TypedPay>): void => {
    const now = { ...typed, ...fields };
    setTyped(now);
    const pay = readPay(now, locale);
    if (pay !== 'unreadable') onChange(pay);
  };
  const isUnreadable = readPay(typed, locale) === 'unreadable';
  return (
    <fieldset>
      <legend className="sr-only">{label}</legend>
      <PayFields
        value={typed}
        problem={
          payProblem(typed, locale) ??
          (isUnreadable ? 'In which currency? Three letters, such as EUR.' : null)
        }
        isKeptOpen
        onChange={change}
      />
    </fieldset>
  );
}
