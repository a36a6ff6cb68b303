/** An act that can be taken back. */
interface WayBack {
  run: () => void;
}

/** So many acts can be taken back, one after the other. */
const keptAtMost = 100;

let ways: readonly WayBack[] = [];

/**
 * Keeps the way back of an act that was just done, for Ctrl/Cmd+Z outside of a field.
 *
 * @param run takes the act back, and says so itself when it cannot.
 * @returns the way to forget it, when it was taken back otherwise.
 */
export function keepWayBack(run: () => void): () => void {
  const way = { run };
  ways = [...ways.slice(-(keptAtMost - 1)), way];
  return () => {
    ways = ways.filter((other) => other !== way);
  };
}

/** Takes the latest act back that was not taken back yet. True when there was one. */
export function undoLatest(): boolean {
  const latest = ways.at(-1);
  if (latest === undefined) return false;
  ways = ways.slice(0, -1);
  latest.run();
  return true;
}

/** Forgets all ways back, for the lock screen. */
export function forgetWaysBack(): void {
  ways = [];
}
