import { Minus, Plus } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { changeWithUndo } from '#renderer/commands/offer-undo.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { currentLocale } from '#renderer/ui/dates.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { numberText } from '#renderer/ui/numbers.ts';
import { amountOf, firstMeasure, type MeasureWords } from './goal-words.ts';
import { Part } from './sheet.tsx';

const unreadable = 'Type a number.';
const amounts = ['start', 'target', 'now'] as const;

/** A number that says how far the goal is. A goal needs none. */
export function MeasureFields({
  measure,
  below,
  onChange,
}: {
  measure: MeasureWords | null;
  /** What stands under its fields. */
  below?: ReactNode;
  onChange: (measure: MeasureWords | null) => void;
}) {
  const target = useRef<HTMLInputElement>(null);
  const added = useRef(false);
  // The last amounts that could be read, for what was half-typed and left.
  const [readable, setReadable] = useState(firstMeasure);
  const read = readableOf(measure, readable);
  if (amounts.some((field) => read[field] !== readable[field])) setReadable(read);
  useEffect(() => {
    if (measure === null || !added.current) return;
    added.current = false;
    target.current?.select();
  }, [measure]);

  if (measure === null) {
    return (
      <Part title="Measure">
        <p className="text-[13px] text-muted">A number that shows how far you are, if there is one.</p>
        <div>
          <Button
            onClick={() => {
              added.current = true;
              onChange(firstMeasure);
            }}
          >
            Add a measure
          </Button>
        </div>
      </Part>
    );
  }

  const set = (fields: Partial<MeasureWords>): void => onChange({ ...measure, ...fields });
  const amount = (field: 'start' | 'target' | 'now') => ({
    inputMode: 'decimal' as const,
    value: measure[field],
    maxLength: 40,
    problem: amountOf(measure[field]) === null ? unreadable : null,
    className: 'num',
    onChange: (event: { target: { value: string } }) => set({ [field]: event.target.value }),
    onBlur: () => {
      if (amountOf(measure[field]) === null) set({ [field]: readable[field] });
    },
  });
  const now = amountOf(measure.now);
  const count = (by: number): void => {
    if (now !== null) set({ now: numberText(Number((now + by).toFixed(6)), currentLocale()) });
  };

  return (
    <Part
      title="Measure"
      aside={
        <button
          type="button"
          className="rounded font-[460] text-muted underline decoration-line underline-offset-3 hover:text-ink"
          onClick={() => void changeWithUndo('The measure is taken away.', () => onChange(null))}
        >
          Take away
        </button>
      }
    >
      <div className="flex flex-col gap-3 rounded-card border border-line bg-raised p-3">
        <div className="flex items-end gap-1.5">
          <div className="grow">
            <TextField label="Now" {...amount('now')} />
          </div>
          <IconButton
            label="One less"
            look="plain"
            className="h-9! w-8!"
            disabled={now === null}
            onClick={() => count(-1)}
          >
            <Minus size={15} aria-hidden />
          </IconButton>
          <IconButton
            label="One more"
            look="plain"
            className="h-9! w-8!"
            disabled={now === null}
            onClick={() => count(1)}
          >
            <Plus size={15} aria-hidden />
          </IconButton>
        </div>
        <div className="grid grid-cols-2 gap-2">
          <TextField label="From" {...amount('start')} />
          <TextField label="To" ref={target} {...amount('target')} />
        </div>
        <TextField
          label="Unit"
          placeholder="hours, pages, talks"
          value={measure.unit}
          maxLength={200}
          onChange={(event) => set({ unit: event.target.value })}
        />
        {below}
      </div>
    </Part>
  );
}

/** The last amounts that could be read: those that can be now, else those from before. */
function readableOf(measure: MeasureWords | null, before: MeasureWords): MeasureWords {
  const read = { ...before };
  for (const field of amounts) if (measure && amountOf(measure[field]) !== null) read[field] = measure[field];
  return read;
}
