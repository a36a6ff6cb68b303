import { useEffect, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { usePendingOn } from '#renderer/commands/shown.ts';
import type { Output } from '#shared/api.ts';
import type { WaymarkError } from '#shared/bridge/errors.ts';

/** So many rows fill most screens. */
const first = 40;

/**
 * What is learned. The first rows are shown before the rest is read, so that the room opens as fast with thousands of items as
 * with a few.
 */
export function useItems(): {
  /** Undefined until some are there. */
  read: Output<'learning.items'> | undefined;
  error: WaymarkError | null;
} {
  const [isAllWanted, setAllWanted] = useState(false);
  const all = useRead('learning.items', { limit: null }, { enabled: isAllWanted });
  const some = useRead('learning.items', { limit: first }, { enabled: !isAllWanted });
  const isSomeThere = some.data !== undefined || some.error !== null;
  useEffect(() => {
    if (isAllWanted || !isSomeThere) return;
    // What is read next may be large: it waits until the first rows are on the screen.
    const idle = requestIdleCallback(() => setAllWanted(true), { timeout: 200 });
    return () => cancelIdleCallback(idle);
  }, [isAllWanted, isSomeThere]);
  const whole = usePendingOn('learning.items', { limit: null }, all.data);
  const top = usePendingOn('learning.items', { limit: first }, some.data);
  return { read: whole ?? top, error: all.error ?? some.error };
}
