import { useQueryClient } from '@tanstack/react-query';
import { Layers } from 'lucide-react';
import { useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { keyOf, useRead } from '#renderer/bridge/queries.ts';
import { ClaimsPage, type PageProps } from '#renderer/reflection/claims-page.tsx';
import { sayFailure } from '#renderer/reflection/failed.ts';
import { Button } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { notify } from '#renderer/ui/notices.tsx';
import type { ValueRound } from '#shared/reflection/rounds.ts';
import { CardSort } from './card-sort.tsx';
import { Drift } from './drift.tsx';

/** Values in their order, the sort of cards that leads to one, and what moved between its rounds. */
export function ValuesPage(props: PageProps) {
  const client = useQueryClient();
  const open = useRead('reflection.openRound', {});
  const past = useRead('reflection.pastRounds', {});
  const [sorted, setSorted] = useState<ValueRound | null>(null);

  const sort = async (): Promise<void> => {
    try {
      setSorted(await call('reflection.beginRound', {}));
    } catch (error) {
      sayFailure(error);
    }
  };
  const leave = (): void => {
    setSorted(null);
    void client.invalidateQueries({ queryKey: keyOf('reflection.openRound', {}) });
  };
  const drop = async ({ id }: ValueRound): Promise<void> => {
    try {
      await call('reflection.dropRound', { round: id });
      notify({ words: 'The half-done round is taken away. Your values are as they were.' });
    } catch (error) {
      sayFailure(error);
    }
  };

  if (sorted) {
    return (
      <div className="@container flex h-full min-h-0 flex-col gap-5 overflow-y-auto px-6.5 pt-5 pb-10">
        <h1>{props.page.label}</h1>
        <CardSort loaded={sorted} onLeave={leave} onDone={leave} />
      </div>
    );
  }
  const round = open.data;
  const left = round?.cards.filter(({ pile }) => pile !== null).length ?? 0;
  return (
    <ClaimsPage
      {...props}
      above={
        <div className="flex flex-col gap-4">
          <div className="flex flex-wrap items-center gap-2">
            <Button
              look={past.data?.length === 0 && !round ? 'first' : 'plain'}
              disabled={open.data === undefined}
              onClick={() => void sort()}
            >
              <Layers size={15} aria-hidden />
              {round ? 'Go on with the cards' : past.data?.length ? 'Sort the cards again' : 'Sort the cards'}
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
          {past.data ? <Drift rounds={past.data} /> : null}
        </div>
      }
    />
  );
}
