import { useCallback, useSyncExternalStore } from 'react';

/** How often the seconds are looked at, in ms: often enough that none is shown for long too late. */
const beat = 250;

/** Whole seconds left until an instant, 0 when it has passed. */
export function secondsUntil(instant: string | null, now: number): number {
  return instant === null ? 0 : Math.max(0, Math.ceil((Date.parse(instant) - now) / 1_000));
}

/** Counts the seconds down to an instant. */
export function useCountdown(until: string | null): number {
  const left = useCallback(() => secondsUntil(until, Date.now()), [until]);
  const subscribe = useCallback(
    (tell: () => void) => {
      if (left() === 0) return () => {};
      const timer = setInterval(() => {
        tell();
        if (left() === 0) clearInterval(timer);
      }, beat);
      return () => clearInterval(timer);
    },
    [left],
  );
  return useSyncExternalStore(subscribe, left);
}
