/** A pause in typing that is longer than this, in ms, was not spent writing. */
const longestPause = 30_000;

/** Counts how long a person writes: the time between one stroke and the next, unless it was a longer pause. */
export interface WritingTime {
  /** Something was written now. */
  stroke(): void;
  /** The whole seconds since the last call; what is left of a second is kept. */
  take(): number;
  /** Gives seconds back that were taken and could not be saved. */
  giveBack(seconds: number): void;
}

/** @param now the time in ms, on a clock that only goes forward. */
export function createWritingTime(now: () => number = () => performance.now()): WritingTime {
  let written = 0;
  let last: number | null = null;
  return {
    stroke: () => {
      const at = now();
      const pause = last === null ? 0 : at - last;
      if (pause <= longestPause) written += pause;
      last = at;
    },
    take: () => {
      const seconds = Math.min(86_400, Math.floor(written / 1_000));
      written -= seconds * 1_000;
      return seconds;
    },
    giveBack: (seconds) => {
      written += seconds * 1_000;
    },
  };
}
