import { useState } from 'react';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { useCountdown } from './use-countdown.ts';

/** Whole seconds until a passphrase or a code may be tried again: by what the last refusal said, else by what the vault says. */
export function useRetryDelay(stated: string | null, error: unknown): number {
  const [known, setKnown] = useState(() => ({ stated, error, until: untilOf(stated, error) }));
  // With the refusal itself and not after it, so that nothing is tried in between.
  if (known.stated !== stated || known.error !== error)
    setKnown({ stated, error, until: untilOf(stated, error) });
  return useCountdown(known.until);
}

function untilOf(stated: string | null, error: unknown): string | null {
  const wait = error instanceof WaymarkError ? error.details?.retryAfterMs : undefined;
  return typeof wait === 'number' ? new Date(Date.now() + wait).toISOString() : stated;
}

/** Counts down quietly. It is not read aloud with every second. */
export function WaitNote({
  seconds,
  isNext = false,
}: {
  seconds: number;
  /** What stands in the field is tried when the wait is over. */
  isNext?: boolean;
}) {
  if (seconds === 0) return null;
  return (
    <p className="num text-[12.5px] text-muted">
      {isNext ? 'It is tried' : 'You can try again'} in {seconds} {seconds === 1 ? 'second' : 'seconds'}.
    </p>
  );
}
