import type { Clock } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { agreeing } from '#shared/wording/counts.ts';

const firstDelay = 1_000;
const longestDelay = 30_000;

/** Makes guessing slow: after each wrong try the next must wait, twice as long each time, from 1 s up to 30 s. */
export interface Throttle {
  /** When the next try may be made, as an instant; null when now. */
  retryAt(): string | null;
  /** @throws WaymarkError `locked` with `retryAfterMs` while the delay lasts. */
  check(): void;
  /** Counts a wrong try and gives the delay before the next one, in ms. */
  wrong(): number;
  reset(): void;
}

export function createThrottle(clock: Clock): Throttle {
  let tries = 0;
  let since = 0;
  const delay = (): number => (tries === 0 ? 0 : Math.min(firstDelay * 2 ** (tries - 1), longestDelay));
  // A clock that was set back must not make the wait longer than the delay itself.
  const left = (): number => Math.max(0, Math.min(delay(), since + delay() - clock.now().getTime()));
  return {
    retryAt: () => (left() === 0 ? null : new Date(clock.now().getTime() + left()).toISOString()),
    check: () => {
      const retryAfterMs = left();
      if (retryAfterMs > 0) {
        const seconds = Math.ceil(retryAfterMs / 1_000);
        throw new WaymarkError('locked', `Wait ${seconds} ${agreeing(seconds, 'second')}, then try again.`, {
          retryAfterMs,
        });
      }
    },
    wrong: () => {
      tries += 1;
      since = clock.now().getTime();
      return delay();
    },
    reset: () => {
      tries = 0;
    },
  };
}
