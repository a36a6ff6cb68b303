import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { keyOf, useRead } from '#renderer/bridge/queries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { notify } from '#renderer/ui/notices.tsx';
import type { ValueRound } from '#shared/reflection/rounds.ts';

/** The card sort as a page offers it: the round that is on the screen, the half-done one, and those before. */
export function useCardSort() {
  const client = useQueryClient();
  const { data: open } = useRead('reflection.openRound', {});
  const { data: past } = useRead('reflection.pastRounds', {});
  const [sorted, setSorted] = useState<ValueRound | null>(null);

  return {
    /** The round whose cards are being sorted; null while none is. */
    sorted,
    /** A round that was begun and left; undefined until it is known. */
    open,
    past,
    sort: async (): Promise<void> => {
      try {
        setSorted(await call('reflection.beginRound', {}));
      } catch (error) {
        notifyFailure(error);
      }
    },
    leave: (): void => {
      setSorted(null);
      void client.invalidateQueries({ queryKey: keyOf('reflection.openRound', {}) });
    },
    drop: async ({ id }: ValueRound): Promise<void> => {
      try {
        await call('reflection.dropRound', { round: id });
        notify({ words: 'The half-done round is taken away. Your values are as they were.' });
      } catch (error) {
        notifyFailure(error);
      }
    },
  };
}
