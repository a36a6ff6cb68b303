import { createStore } from './stores.ts';

/** An act that can be taken back. */
interface WayBack {
  run: () => void;
}

/** So many acts can be taken back, one after the other. */
const keptAtMost = 100;

const ways = createStore<readonly WayBack[]>('ways back', []);

/**
 * Keeps the way back of an act that was just done, for Ctrl/Cmd+Z outside of a field.
 *
 * @param run takes the act back, and says so itself when it cannot.
 * @returns the way to forget it, when it was taken back otherwise.
 */
export function keepWayBack(run: () => void): () => void {
  const way = { run };
  ways.set([...ways.get().slice(-(keptAtMost - 1)), way]);
  return () => {
    ways.set(ways.get().filter((other) => other !== way));
  };
}

/** Takes the latest act back that was not taken back yet. True when there was one. */
export function undoLatest(): boolean {
  const latest = ways.get().at(-1);
  if (latest === undefined) return false;
  ways.set(ways.get().slice(0, -1));
  latest.run();
  return true;
}
