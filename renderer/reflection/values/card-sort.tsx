import { type ReactNode, useEffect, useRef, useState } from 'react';
import { run } from '#renderer/commands/run.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { finishRound } from '#renderer/reflection/commands/finish-round.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { focusWhenDrawn } from '#renderer/ui/focus/keeper.ts';
import { sorting } from '#shared/reflection/pairwise.ts';
import type { ValueRound } from '#shared/reflection/rounds.ts';
import { ChooseTen } from './choose-ten.tsx';
import { OrderByPairs } from './order-by-pairs.tsx';
import { SortPiles } from './sort-piles.tsx';
import { useRound } from './use-round.ts';

const steps = ['Three piles', 'At most ten', 'Their order'] as const;

/**
 * A round of the card sort from where it stands: three piles, at most ten, and their order. Every answer is saved, so it can
 * be left at any time.
 */
export function CardSort({
  loaded,
  onLeave,
  onDone,
}: {
  loaded: ValueRound;
  /** Leaves the round as it is. */
  onLeave: () => void;
  /** Called when its cards have become values. */
  onDone: () => void;
}) {
  const sort = useRound(loaded);
  const { cards, choices } = sort.round;
  const place = useRef<HTMLElement>(null);
  const [busy, setBusy] = useState(false);
  const chosen = cards.filter((card) => card.chosen);
  const isSorted = cards.every(({ pile }) => pile !== null);
  const step = isSorted ? (chosen.length === 0 ? 1 : 2) : 0;
  const asked = sorting(
    chosen.map(({ card }) => card),
    choices,
  );

  // Each step is read aloud, and its keys work from the start.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step that begins takes the focus
  useEffect(() => {
    if (!place.current?.contains(document.activeElement)) focusWhenDrawn(() => place.current);
  }, [step]);

  const finish = async (): Promise<void> => {
    setBusy(true);
    try {
      await run(finishRound, { round: loaded.id });
      announce('Your values are in this order now.');
      onDone();
    } catch (error) {
      notifyFailure(error);
      setBusy(false);
    }
  };

  let shown: ReactNode;
  if (step === 0) shown = <SortPiles sort={sort} />;
  else if (step === 1) shown = <ChooseTen sort={sort} />;
  else shown = <OrderByPairs sort={sort} asked={asked} busy={busy} onFinish={() => void finish()} />;

  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-label={`Sort the cards: ${steps[step]}`}
      className="flex max-w-[720px] flex-col gap-5 outline-none"
    >
      <div className="flex items-center justify-between gap-4">
        <ol className="flex flex-wrap gap-x-4 gap-y-1 text-[13px]">
          {steps.map((name, place) => (
            <li
              key={name}
              aria-current={place === step ? 'step' : undefined}
              className={place === step ? 'font-[600] text-ink' : 'text-muted'}
            >
              {place + 1}. {name}
              {place < step ? <span className="text-accent"> ✓</span> : null}
            </li>
          ))}
        </ol>
        <Button look="quiet" onClick={onLeave}>
          Leave for now
        </Button>
      </div>
      {shown}
    </section>
  );
}
