import type { ReactNode } from 'react';
import { SavedLine } from '#renderer/saving/saved-line.tsx';
import { StepChoice } from '#renderer/ui/step-choice.tsx';

/** One of five steps as small figures, with its word; own words can be added to a step that was chosen. */
export function StepField({
  label,
  step,
  words,
  wordOf,
  figure,
  onStep,
  onWords,
}: {
  label: string;
  step: number | null;
  /** The person's own words for it. */
  words: string;
  wordOf: (step: number) => string;
  figure: (step: number, size: number) => ReactNode;
  onStep: (step: number | null) => void;
  onWords: (words: string) => Promise<boolean>;
}) {
  return (
    <div className="flex flex-col gap-1">
      <StepChoice label={label} step={step} wordOf={wordOf} figure={figure} onStep={onStep} />
      {step === null && words === '' ? null : (
        <SavedLine
          label={`${label} in your words`}
          placeholder="In your words…"
          className="-ml-2 w-[calc(100%+8px)]!"
          value={words}
          onSave={onWords}
        />
      )}
    </div>
  );
}
