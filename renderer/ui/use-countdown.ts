import { useEffect, useState } from 'react';

/** How often the seconds are looked at, in ms: often enough that none is shown for long too late. */
const beat = 250;

/** Whole seconds left until an instant, 0 when it has passed. */
export function secondsUntil(instant: string | null, now: number): number {
  return instant === null ? 0 : Math.max(0, Math.ceil((Date.parse(instant) - now) / 1_000));
}

/** Counts the seconds down to an instant. */
export function useCountdown(until: string | null): number {
  const [seen, setSeen] = useState(() => ({ until, now: Date.now() }));
  if (seen.until !== until) setSeen({ until, now: Date.now() });
  useEffect(() => {
    const setNow = (now: number): void => setSeen({ until, now });
    setNow(Date.now());
    if (secondsUntil(until, Date.now()) === 0) return;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (secondsUntil(until, Date.now()) === 0) clearInterval(timer);
    }, beat);
    return () => clearInterval(timer);
  }, [until]);
  return secondsUntil(until, seen.now);
}
