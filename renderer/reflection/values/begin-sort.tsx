import { Layers } from 'lucide-react';
import { Button } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import type { useCardSort } from './use-card-sort.ts';

/** The way into the card sort, or back into the one that was left. */
export function BeginSort({ open: round, past, sort, drop }: ReturnType<typeof useCardSort>) {
  const left = round?.cards.filter(({ pile }) => pile !== null).length ?? 0;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        look={past?.length === 0 && !round ? 'first' : 'plain'}
        disabled={round === undefined}
        onClick={() => void sort()}
      >
        <Layers size={15} aria-hidden />
        {round ? 'Go on with the cards' : past?.length ? 'Sort the cards again' : 'Sort the cards'}
      </Button>
      {round ? (
        <>
          <span className="num text-[13px] text-muted">
            {left} of {counted(round.cards.length, 'card')} sorted
          </span>
          <Button look="quiet" onClick={() => void drop(round)}>
            Take this round away
          </Button>
        </>
      ) : (
        <span className="text-[13px] text-muted">
          About ten minutes: three piles, at most ten cards, and their order.
        </span>
      )}
    </div>
  );
}
