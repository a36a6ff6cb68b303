import { useEffect, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { usePendingOn } from '#renderer/commands/shown.ts';
import type { WaymarkError } from '#shared/bridge/errors.ts';
import type { Option, OptionStatus } from '#shared/explore/options.ts';

/** The options as main has them, as far as they were read. */
interface ReadOptions {
  /** Undefined until some are there. */
  options: readonly Option[] | undefined;
  /** How many there are in each column; null when `options` are all of them. */
  counts: Readonly<Record<OptionStatus, number>> | null;
  error: WaymarkError | null;
}

/**
 * All options. The tops of the columns come first and are shown before the rest is read, so that a board opens as fast with
 * thousands of options as with a few.
 */
export function useOptions(): ReadOptions {
  const [isTopShown, setTopShown] = useState(false);
  const whole = useRead('explore.options', {}, { enabled: isTopShown });
  const isWhole = whole.data !== undefined;
  const top = useRead('explore.topOptions', {}, { enabled: !isWhole && !isTopShown });
  const isSomeThere = isWhole || top.data !== undefined || top.error !== null;
  useEffect(() => {
    if (isTopShown || !isSomeThere) return;
    // What is read next may be large: it waits until the first cards are on the screen.
    const idle = requestIdleCallback(() => setTopShown(true), { timeout: 200 });
    return () => cancelIdleCallback(idle);
  }, [isTopShown, isSomeThere]);
  const all = usePendingOn('explore.options', {}, whole.data);
  // A move among the first cards is shown as one among all of them, which are about to come.
  const first = usePendingOn('explore.options', {}, top.data?.options);
  if (all !== undefined) return { options: all, counts: null, error: null };
  return { options: first, counts: top.data?.counts ?? null, error: whole.error ?? top.error };
}
