import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { addOptionFact } from '#renderer/explore/commands/add-option-fact.ts';
import { removeOptionFact } from '#renderer/explore/commands/remove-option-fact.ts';
import { saveOptionFact } from '#renderer/explore/commands/save-option-fact.ts';
import { Button } from '#renderer/ui/button.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { Part } from '#renderer/ui/part.tsx';
import { factNames } from '#shared/explore/option-words.ts';
import type { OptionFact, OptionPage } from '#shared/explore/options.ts';
import { FactForm, type FactWords } from './fact-form.tsx';
import { factText } from './option-text.ts';

/** What is known of an option, each with the day on which it was so. */
export function FactList({ option }: { option: OptionPage }) {
  const [isAdding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    flushSync(() => setAdding(false));
    button.current?.focus();
  };
  const currency = option.facts.find(({ pay }) => pay !== null)?.pay?.currency ?? '';
  return (
    <Part title="What is known">
      <ul className="flex flex-col">
        {option.facts.map((fact) => (
          <li key={fact.id} className="border-line border-t">
            <Fact option={option} fact={fact} currency={currency} />
          </li>
        ))}
      </ul>
      {isAdding ? (
        <FactForm
          currency={currency}
          onKeep={async (words) =>
            (await attempt(addOptionFact, { option: option.id, ...words }, option.name)) !== null
          }
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
          Add a fact
        </Button>
      )}
    </Part>
  );
}

function Fact({ option, fact, currency }: { option: OptionPage; fact: OptionFact; currency: string }) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = (): void => {
    flushSync(() => setOpen(false));
    place.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const save = async ({ on, text, pay }: FactWords): Promise<boolean> =>
    (await attempt(saveOptionFact, { id: fact.id, on, text, pay }, option.name)) !== null;
  const remove = async (): Promise<void> => {
    const act = newAct();
    if ((await attempt(removeOptionFact, { id: fact.id }, option.name, { act })) === null) return;
    offerUndo('Taken away.', act);
  };
  const words = fact.pay === null ? '' : fact.text.trim();
  return (
    <div ref={place} className="py-0.5">
      {isOpen ? (
        <FactForm
          fact={fact}
          currency={currency}
          onKeep={save}
          onRemove={() => void remove()}
          onClose={close}
        />
      ) : (
        <button
          type="button"
          data-private
          data-fact-id={fact.id}
          onClick={() => setOpen(true)}
          className="-mx-2 grid w-[calc(100%+16px)] grid-cols-[72px_minmax(0,1fr)] gap-x-3 rounded-control px-2 py-1.5 text-start hover:bg-sunk"
        >
          <span className="text-[12px] leading-5 font-[570] text-muted">{factNames[fact.sort]}</span>
          <span className="min-w-0 wrap-anywhere">
            <span dir="auto" className="num block leading-5">
              {factText(fact)}
            </span>
            {words === '' ? null : (
              <span dir="auto" className="block text-[13px] leading-5">
                {words}
              </span>
            )}
            <span className="num block text-[12.5px] text-muted">seen on {shortDate(fact.on, today())}</span>
          </span>
        </button>
      )}
    </div>
  );
}
