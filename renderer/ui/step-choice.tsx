import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { IconButton } from './button.tsx';

/** One of five steps as small figures under its name, with the word of the one that is chosen. */
export function StepChoice({
  label,
  step,
  wordOf,
  figure,
  onStep,
}: {
  label: string;
  step: number | null;
  wordOf: (step: number) => string;
  figure: (step: number, size: number) => ReactNode;
  onStep: (step: number | null) => void;
}) {
  const name = useId();
  return (
    <fieldset>
      <legend className="sr-only">{label}</legend>
      <div className="flex min-h-7 items-center justify-between gap-2 text-[12px] text-muted">
        <span aria-hidden>
          <span className="font-[570]">{label}</span>
          {step === null ? null : <span className="text-ink"> · {wordOf(step)}</span>}
        </span>
        {step === null ? null : (
          <IconButton
            label={`Take ${label.toLowerCase()} away`}
            className="-mr-1.5 size-7!"
            onClick={() => onStep(null)}
          >
            <X size={13} aria-hidden />
          </IconButton>
        )}
      </div>
      <div className="-ml-1.5 flex gap-1">
        {[1, 2, 3, 4, 5].map((each) => (
          <label
            key={each}
            title={wordOf(each)}
            className="grid h-8 w-9 cursor-pointer place-items-center rounded-control border border-transparent hover:bg-sunk has-checked:border-edge has-checked:bg-raised has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              aria-label={`${wordOf(each)}, ${each} of 5`}
              checked={step === each}
              onChange={() => onStep(each)}
            />
            {figure(each, 19)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
