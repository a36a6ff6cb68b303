import { useEffect, useState } from 'react';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { useCountdown } from './use-countdown.ts';

/** Whole seconds until a passphrase or a code may be tried again: by what the last refusal said, else by what the vault says. */
export function useRetryDelay(stated: string | null, error: unknown): number {
  const [until, setUntil] = useState(stated);
  useEffect(() => {
    const wait = error instanceof WaymarkError ? error.details?.retryAfterMs : undefined;
    setUntil(typeof wait === 'number' ? new Date(Date.now() + wait).toISOString() : stated);
  }, [stated, error]);
  return useCountdown(until);
}

/** Counts down quietly. It is not read aloud with every second. */
export function WaitNote({ seconds }: { seconds: number }) {
  if (seconds === 0) return null;
  return (
    <p className="num text-[12.5px] text-muted">
      You can try again in {seconds} {seconds === 1 ? 'second' : 'seconds'}.
    </p>
  );
}
