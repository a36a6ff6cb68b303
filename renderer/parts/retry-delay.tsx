import { receivedAt } from '#renderer/bridge/client.ts';
import { useCountdown } from '#renderer/ui/use-countdown.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { agreeing } from '#shared/wording/counts.ts';

/** Whole seconds until a passphrase or a code may be tried again: by what the last refusal said, else by what the vault says. */
export function useRetryDelay(stated: string | null, error: unknown): number {
  const wait = error instanceof WaymarkError ? error.details?.retryAfterMs : undefined;
  const refused = receivedAt(error);
  const isTold = typeof wait === 'number' && refused !== null;
  const until = isTold ? new Date(refused + wait).toISOString() : stated;
  return useCountdown(until);
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
      {isNext ? 'It is tried' : 'You can try again'} in {seconds} {agreeing(seconds, 'second')}.
    </p>
  );
}
