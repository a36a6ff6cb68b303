import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '#renderer/ui/button.tsx';
import { fullDate, today } from '#renderer/ui/dates.ts';
import { Part } from '#renderer/ui/part.tsx';
import { stepNames } from '#shared/explore/application-words.ts';
import type { ApplicationPage, StepSort } from '#shared/explore/applications.ts';
import { addStep, removeStep, type StepWords, saveStep } from './application-acts.ts';
import { StepForm } from './step-form.tsx';

type Step = ApplicationPage['steps'][number];

/** What most often comes after what happened last. */
const after: Record<StepSort, StepSort> = {
  found: 'sent',
  sent: 'talk',
  talk: 'talk',
  task: 'talk',
  offer: 'closed',
  closed: 'other',
  other: 'talk',
};

/** What happened with an application, the earliest day first, along a line. */
export function Steps({ page, onOffer }: { page: ApplicationPage; onOffer: () => void }) {
  const [isAdding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    flushSync(() => setAdding(false));
    button.current?.focus();
  };
  const keep = async (words: StepWords): Promise<boolean> => {
    const isDone = await addStep(page, words);
    if (isDone && words.sort === 'offer') onOffer();
    return isDone;
  };
  const last = page.steps.at(-1);
  return (
    <Part title="What happened">
      {page.steps.length === 0 ? null : (
        <ol className="flex flex-col">
          {page.steps.map((step, place) => (
            <li key={step.id} className="relative grid grid-cols-[18px_minmax(0,1fr)] gap-x-2.5">
              <span aria-hidden className="relative flex justify-center">
                {place === page.steps.length - 1 ? null : (
                  <span className="absolute top-[23px] bottom-[-10px] w-px bg-line" />
                )}
                <span className="mt-[13px] size-[7px] rounded-full bg-accent" />
              </span>
              <StepItem page={page} step={step} />
            </li>
          ))}
        </ol>
      )}
      {isAdding ? (
        <StepForm
          words={{ sort: last === undefined ? 'found' : after[last.sort], on: today(), text: '' }}
          onKeep={keep}
          onClose={close}
        />
      ) : (
        <Button
          ref={button}
          look="quiet"
          className="-ml-2.5 self-start px-2.5!"
          onClick={() => setAdding(true)}
        >
          <Plus size={15} aria-hidden />
          Add a step
        </Button>
      )}
    </Part>
  );
}

function StepItem({ page, step }: { page: ApplicationPage; step: Step }) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = (): void => {
    flushSync(() => setOpen(false));
    place.current?.querySelector<HTMLElement>('button')?.focus();
  };
  return (
    <div ref={place} className="min-w-0 py-0.5">
      {isOpen ? (
        <StepForm
          words={{ sort: step.sort, on: step.on, text: step.text }}
          onKeep={(words) => saveStep(page, step, words)}
          onRemove={() => void removeStep(page, step)}
          onClose={close}
        />
      ) : (
        <button
          type="button"
          data-private
          data-step={step.id}
          onClick={() => setOpen(true)}
          className="-mx-2 block w-[calc(100%+16px)] rounded-control px-2 py-1.5 text-start wrap-anywhere hover:bg-sunk"
        >
          <span className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-[570]">{stepNames[step.sort]}</span>
            <span className="num text-[12.5px] text-muted">{fullDate(step.on, today())}</span>
          </span>
          {step.text.trim() === '' ? null : (
            <span dir="auto" className="block font-serif text-[15.5px] leading-[1.5] whitespace-pre-wrap">
              {step.text.trim()}
            </span>
          )}
        </button>
      )}
    </div>
  );
}
