import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { currentLocale, today } from '#renderer/ui/dates.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { factNames } from '#shared/explore/option-words.ts';
import { type FactSort, factSorts, type OptionFact } from '#shared/explore/options.ts';
import { PayFields } from './pay-fields.tsx';
import { payProblem, payTyped, readPay, type TypedPay } from './typed-pay.ts';

/** What is written of a fact. */
export interface FactWords {
  sort: FactSort;
  on: string;
  text: string;
  pay: OptionFact['pay'];
}

interface Typed {
  sort: FactSort;
  on: string;
  text: string;
  pay: TypedPay;
}

/** The fields of a fact, kept with its button, and when the window is left. */
export function FactForm({
  fact,
  currency,
  onKeep,
  onRemove,
  onClose,
}: {
  /** Left out while it is new. */
  fact?: OptionFact;
  /** The currency in which pay was written down before. */
  currency: string;
  /** Resolves to whether it was done. */
  onKeep: (words: FactWords) => Promise<boolean>;
  onRemove?: () => void;
  onClose: () => void;
}) {
  const [typed, setTyped] = useState<Typed>(() => ({
    sort: fact?.sort ?? 'pay',
    on: fact?.on ?? today(),
    text: fact?.text ?? '',
    pay: payTyped(fact?.pay ?? null, currency, currentLocale()),
  }));
  const held = useRef(typed);
  const isKept = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  const latest = useLatest(onKeep);
  const change = (fields: Partial<Typed>): void => {
    held.current = { ...held.current, ...fields };
    setTyped(held.current);
  };
  const keep = useCallback(async (): Promise<boolean> => {
    const words = wordsOf(held.current);
    if (words === null || isKept.current) return true;
    isKept.current = true;
    const isDone = await latest()(words);
    if (!isDone) isKept.current = false;
    return isDone;
  }, [latest]);
  useEffect(() => registerUnsaved(keep), [keep]);
  useEffect(() => place.current?.querySelector<HTMLElement>('button, input')?.focus(), []);
  const isReady = wordsOf(typed) !== null;
  const done = async (): Promise<void> => {
    if (isReady && (await keep())) onClose();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const isLine = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && isLine) void done();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices how its fields are left
    <div
      ref={place}
      onKeyDown={press}
      className="flex flex-col gap-2.5 rounded-card border border-line bg-raised p-3"
    >
      {fact ? null : (
        <SelectField
          label="What is known"
          labelHidden
          value={typed.sort}
          options={factSorts.map((sort) => ({ value: sort, label: factNames[sort] }))}
          onChange={(sort) => change({ sort })}
        />
      )}
      {typed.sort === 'pay' ? (
        <PayFields
          value={typed.pay}
          problem={payProblem(typed.pay, currentLocale())}
          onChange={(fields) => change({ pay: { ...held.current.pay, ...fields } })}
        />
      ) : null}
      <TextField
        label={typed.sort === 'pay' ? 'In words' : factNames[typed.sort]}
        value={typed.text}
        maxLength={2_000}
        onChange={(event) => change({ text: event.target.value })}
      />
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
        <DateInput
          isSmall
          required
          label="Seen on"
          value={typed.on}
          onChange={(on) => (on === null ? undefined : change({ on }))}
        />
        <span className="ml-auto flex flex-wrap gap-1.5">
          {onRemove ? (
            <Button look="quiet" className="px-2!" onClick={onRemove}>
              Take it away
            </Button>
          ) : null}
          <Button look="quiet" className="px-2!" onClick={onClose}>
            Not now
          </Button>
          <Button disabled={!isReady} onClick={() => void done()}>
            Keep
          </Button>
        </span>
      </div>
    </div>
  );
}

/** What is kept of what was typed; null while there is nothing, or something cannot be read. */
function wordsOf({ sort, on, text, pay: typedPay }: Typed): FactWords | null {
  const pay = sort === 'pay' ? readPay(typedPay, currentLocale()) : null;
  if (pay === 'unreadable' || (pay === null && text.trim() === '')) return null;
  return { sort, on, text: text.trim(), pay };
}
