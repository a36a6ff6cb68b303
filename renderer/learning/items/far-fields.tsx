import { useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { useNotTaken } from '#renderer/ui/form-fields.tsx';
import type { ItemSheet } from '#shared/learning/items.ts';
import { NumberField } from './number-field.tsx';

type Progress = ItemSheet['progress'];
type Cost = ItemSheet['cost'];

/** How far it is, in a unit of its own. */
export function ProgressFields({
  value,
  onChange,
}: {
  value: Progress;
  onChange: (value: Progress) => void;
}) {
  const [typed, setTyped] = useState({
    at: value?.at ?? null,
    of: value?.of ?? null,
    unit: value?.unit ?? '',
  });
  const change = (fields: Partial<typeof typed>): void => {
    const now = { ...typed, ...fields };
    setTyped(now);
    if (now.at === null) onChange(null);
    else if (now.of === null || now.at <= now.of) onChange({ ...now, at: now.at });
  };
  const isTooFar = typed.at !== null && typed.of !== null && typed.at > typed.of;
  useNotTaken('How far', isTooFar ? 'unreadable' : null);
  return (
    <div className="flex flex-col gap-2">
      <div className="grid grid-cols-3 gap-2">
        <TextField
          label="Counted in"
          placeholder="page"
          value={typed.unit}
          maxLength={60}
          onChange={({ target }) => change({ unit: target.value })}
        />
        <NumberField label="Where you are" value={typed.at} onChange={(at) => change({ at })} />
        <NumberField label="Of" value={typed.of} onChange={(of) => change({ of })} />
      </div>
      {isTooFar ? (
        <p role="alert" aria-invalid className="text-[12.5px] text-drain">
          That is further than there is to go. Change one of the two numbers.
        </p>
      ) : null}
    </div>
  );
}

/** What it costs, in its currency. */
export function CostFields({ value, onChange }: { value: Cost; onChange: (value: Cost) => void }) {
  const [typed, setTyped] = useState({ amount: value?.amount ?? null, currency: value?.currency ?? '' });
  const isCurrency = /^[A-Za-z]{3}$/.test(typed.currency.trim());
  const change = (fields: Partial<typeof typed>): void => {
    const now = { ...typed, ...fields };
    setTyped(now);
    const currency = now.currency.trim().toUpperCase();
    if (now.amount === null) onChange(null);
    else if (/^[A-Z]{3}$/.test(currency)) onChange({ amount: now.amount, currency });
  };
  const isMissing = typed.amount !== null && !isCurrency;
  useNotTaken('Cost', isMissing ? 'unreadable' : null);
  return (
    <div className="flex flex-col gap-2">
      <div className="grid grid-cols-2 gap-2">
        <NumberField label="Amount" value={typed.amount} onChange={(amount) => change({ amount })} />
        <TextField
          label="Currency"
          className="uppercase placeholder:normal-case"
          placeholder="EUR"
          value={typed.currency}
          maxLength={3}
          spellCheck={false}
          problem={isMissing ? 'Three letters, such as EUR.' : null}
          onChange={({ target }) => change({ currency: target.value })}
        />
      </div>
    </div>
  );
}
