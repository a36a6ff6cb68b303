import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { keyOf, useRead } from '#renderer/bridge/queries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { notify } from '#renderer/ui/notices.tsx';
import type { InterestCheck } from '#shared/reflection/checks.ts';

/** The interest check as a page offers it: the one that is on the screen, the half-done one, and those before. */
export function useInterestCheck() {
  const client = useQueryClient();
  const { data: open } = useRead('reflection.openCheck', {});
  const { data: past } = useRead('reflection.pastChecks', {});
  const [taken, setTaken] = useState<InterestCheck | null>(null);

  return {
    /** The check whose activities are being answered; null while none is. */
    taken,
    /** A check that was begun and left; undefined until it is known. */
    open,
    past,
    take: async (): Promise<void> => {
      try {
        setTaken(await call('reflection.beginCheck', {}));
      } catch (error) {
        notifyFailure(error);
      }
    },
    leave: (): void => {
      setTaken(null);
      void client.invalidateQueries({ queryKey: keyOf('reflection.openCheck', {}) });
    },
    drop: async ({ id }: InterestCheck): Promise<void> => {
      try {
        await call('reflection.dropCheck', { check: id });
        notify({ words: 'The half-done check is taken away.' });
      } catch (error) {
        notifyFailure(error);
      }
    },
  };
}
