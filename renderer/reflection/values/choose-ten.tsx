import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { mostChosen } from '#shared/reflection/rounds.ts';
import type { Round } from './use-round.ts';

/** At most ten of the cards that matter are put in order. */
export function ChooseTen({ sort }: { sort: Round }) {
  const { cards } = sort.round;
  const mattering = cards.filter(({ pile }) => pile === 'matters');
  const [marked, setMarked] = useState<ReadonlySet<string>>(
    () => new Set(mattering.length <= mostChosen ? mattering.map(({ card }) => card) : []),
  );
  const [typed, setTyped] = useState('');
  const chosen = mattering.filter(({ card }) => marked.has(card)).map(({ card }) => card);
  const isFull = chosen.length >= mostChosen;
  const last = cards.at(-1);
  const toggle = (card: string, on: boolean): void =>
    setMarked((now) => {
      const next = new Set(now);
      if (on) next.add(card);
      else next.delete(card);
      return next;
    });
  const add = async (): Promise<void> => {
    const name = typed.trim();
    if (name !== '' && (await sort.add(name))) setTyped('');
  };

  return (
    <>
      <p className="text-muted">
        {mattering.length === 0
          ? 'No card is on the pile that matters. Go back to the cards, or write one of your own.'
          : mattering.length <= mostChosen
            ? 'These matter to you. Take out what you could do without, or write one that is missing.'
            : `${mattering.length} cards matter to you. Which ten would you keep if you could keep no more?`}
      </p>
      {mattering.length > 0 ? (
        <fieldset className="flex flex-col gap-2">
          <legend className="num pb-2 text-[13px] text-muted" aria-live="polite">
            {chosen.length} of at most {mostChosen} chosen
          </legend>
          <div className="grid grid-cols-1 gap-2 @min-[560px]:grid-cols-2">
            {mattering.map(({ card, name, meaning }) => {
              const on = marked.has(card);
              return (
                <label
                  key={card}
                  className="relative flex cursor-pointer items-start gap-3 rounded-card border border-line bg-raised px-3.5 py-2.5 hover:border-edge has-checked:border-accent has-checked:bg-accent-soft has-disabled:cursor-default has-disabled:opacity-55 has-focus-visible:outline-2 has-focus-visible:outline-accent"
                >
                  <input
                    type="checkbox"
                    className="peer absolute inset-0 cursor-pointer opacity-0 disabled:cursor-default"
                    checked={on}
                    disabled={!on && isFull}
                    onChange={(event) => toggle(card, event.target.checked)}
                  />
                  <span className="mt-0.75 grid size-4 shrink-0 place-items-center rounded border border-edge text-on-accent peer-checked:border-accent peer-checked:bg-accent">
                    {on ? <Check size={12} strokeWidth={3} aria-hidden /> : null}
                  </span>
                  <span className="min-w-0">
                    <span className="block font-[580] wrap-anywhere">{name}</span>
                    <span className="block text-[13px] text-muted wrap-anywhere">{meaning}</span>
                  </span>
                </label>
              );
            })}
          </div>
        </fieldset>
      ) : null}
      <form
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div className="w-72">
          <TextField
            label="A card of your own"
            value={typed}
            maxLength={200}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <Button type="submit" disabled={typed.trim() === ''}>
          <Plus size={15} aria-hidden />
          Add
        </Button>
      </form>
      <div className="flex flex-wrap gap-2">
        <Button look="first" disabled={chosen.length === 0} onClick={() => sort.choose(chosen)}>
          Put {chosen.length === 1 ? 'it' : `these ${chosen.length}`} in order
        </Button>
        {last ? (
          <Button look="quiet" onClick={() => sort.sort(last.card, null)}>
            Back to the cards
          </Button>
        ) : null}
      </div>
    </>
  );
}
