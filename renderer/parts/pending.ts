import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { QueryName } from '#shared/api.ts';

/**
 * Changes that are shown before main has made them, such as where a card was dropped. Each stays pending until what main
 * has now was read again, or, when it failed, until then; so nothing jumps back and forth in between.
 *
 * @returns the changes to show on top of what was read, in order, and the way to make one. It resolves to whether it was
 * made; a failure is handed to `onFailure`.
 */
export function usePending<C>(
  reads: QueryName,
  make: (change: C) => Promise<unknown>,
  onFailure: (error: unknown) => void,
): [readonly C[], (change: C) => Promise<boolean>] {
  const client = useQueryClient();
  const [pending, setPending] = useState<readonly C[]>([]);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useLatest({ make, onFailure });

  const run = useCallback(
    (change: C): Promise<boolean> => {
      setPending((changes) => [...changes, change]);
      const made = last.current.then(async () => {
        try {
          await latest().make(change);
          return true;
        } catch (error) {
          latest().onFailure(error);
          return false;
        }
      });
      last.current = made;
      return made.then(async (done) => {
        await client.invalidateQueries({ queryKey: [reads] }).catch(() => {});
        setPending((changes) => changes.filter((other) => other !== change));
        return done;
      });
    },
    [client, reads, latest],
  );
  return [pending, run];
}
