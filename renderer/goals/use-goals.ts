import { useEffect, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { usePendingOn } from '#renderer/commands/shown.ts';
import type { WaymarkError } from '#shared/bridge/errors.ts';
import type { Goal, GoalStatus } from '#shared/goals/goals.ts';

/** The goals as main has them, as far as they were read. */
interface ReadGoals {
  /** Undefined until some are there. */
  goals: readonly Goal[] | undefined;
  /** How many there are by status; null when `goals` are all of them. */
  counts: Readonly<Record<GoalStatus, number>> | null;
  error: WaymarkError | null;
}

/**
 * All goals. Where the tops of the columns are enough to begin with, those come first and are shown before the rest is read, so
 * that a board opens as fast with thousands of goals as with a few.
 */
export function useGoals(isTopEnough: boolean): ReadGoals {
  const [isTopShown, setTopShown] = useState(!isTopEnough);
  const whole = useRead('goals.list', {}, { enabled: isTopShown });
  const isWhole = whole.data !== undefined;
  const top = useRead('goals.top', {}, { enabled: isTopEnough && !isWhole && !isTopShown });
  const isTopThere = top.data !== undefined || top.error !== null;
  useEffect(() => {
    if (isTopShown || !(isTopThere || isWhole || !isTopEnough)) return;
    // What is read next is large: it waits until the first cards are on the screen.
    const idle = requestIdleCallback(() => setTopShown(true), { timeout: 200 });
    return () => cancelIdleCallback(idle);
  }, [isTopShown, isTopThere, isWhole, isTopEnough]);
  const all = usePendingOn('goals.list', {}, whole.data);
  // A move among the first cards is shown as one in the whole list, which is about to come.
  const first = usePendingOn('goals.list', {}, top.data?.goals);
  if (all !== undefined) return { goals: all, counts: null, error: null };
  if (isTopEnough && top.data !== undefined && first !== undefined) {
    return { ...top.data, goals: first, error: whole.error };
  }
  return { goals: undefined, counts: null, error: whole.error };
}
