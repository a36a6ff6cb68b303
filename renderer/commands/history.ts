import { createStore } from '#renderer/ui/stores.ts';

/** An act that was done: how it is called, and how it is undone and done again. */
export interface Done {
  readonly act: string;
  readonly label: string;
  /** Whether it was made; false when it failed or changed nothing. */
  readonly made: Promise<boolean>;
  /** @throws what main throws. */
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** What stands after “Undo” and “Redo”; null when there is nothing. */
export interface Labels {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** So many acts can be undone, one after the other. */
const keptAtMost = 100;

interface History {
  past: readonly Done[];
  future: readonly Done[];
  labels: Labels;
}

const nothing: Labels = { undo: null, redo: null };
const store = createStore<History>('the history of acts', { past: [], future: [], labels: nothing });
let turn: Promise<unknown> = Promise.resolve();

function become(nextPast: readonly Done[], future: readonly Done[]): void {
  const past = nextPast.slice(-keptAtMost);
  const { labels } = store.get();
  const next: Labels = { undo: past.at(-1)?.label ?? null, redo: future.at(-1)?.label ?? null };
  const isSame = next.undo === labels.undo && next.redo === labels.redo;
  store.set({ past, future, labels: isSame ? labels : next });
}

/** Runs one work after the other, so that acts reach main in the order in which the person did them. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = turn.then(work);
  turn = result.catch(() => {});
  return result;
}

/**
 * Puts an act into the history at once, so that it lies in the order of the acts however long each takes. It leaves again when
 * it was not made. What was undone before can no longer be done again.
 */
export function pushDone(done: Done): void {
  become([...store.get().past, done], []);
  void done.made.then((isMade) => {
    if (!isMade) forgetDone(done.act);
  });
}

/** Takes an act out of the history. */
export function forgetDone(act: string): void {
  const others = (list: readonly Done[]): readonly Done[] => list.filter((each) => each.act !== act);
  const { past, future } = store.get();
  become(others(past), others(future));
}

/** The act that would be undone next; null when there is none. */
export function latestAct(): string | null {
  return store.get().past.at(-1)?.act ?? null;
}

/** Whether an act is done and can be undone. */
export function isDone(act: string): boolean {
  return store.get().past.some((each) => each.act === act);
}

/** Whether an act is the latest one, so that more may be added to it. */
export function isLatest(act: string): boolean {
  const { past, future } = store.get();
  return past.at(-1)?.act === act && future.length === 0;
}

/**
 * Undoes an act, or the latest one.
 *
 * @returns what it is called; null when there is nothing to undo.
 * @throws what main throws. Such an act leaves the history, unless `isPassing` says that it may succeed later.
 */
export function undo(isPassing: (error: unknown) => boolean, act?: string): Promise<string | null> {
  const { past: before, future: after } = store.get();
  const done = act === undefined ? before.at(-1) : before.find((each) => each.act === act);
  if (done === undefined) return Promise.resolve(null);
  become(
    before.filter((each) => each !== done),
    [...after, done],
  );
  return inTurn(async () => {
    if (!(await done.made)) return null;
    try {
      await done.undo();
      return done.label;
    } catch (error) {
      forgetDone(done.act);
      const { past, future } = store.get();
      if (isPassing(error)) become(withBack(past, before, done), future.length === 0 ? after : future);
      throw error;
    }
  });
}

/** Does again what was undone last. As {@link undo}. */
export function redo(isPassing: (error: unknown) => boolean): Promise<string | null> {
  const { past: before, future: after } = store.get();
  const done = after.at(-1);
  if (done === undefined) return Promise.resolve(null);
  become([...before, done], after.slice(0, -1));
  return inTurn(async () => {
    try {
      await done.redo();
      return done.label;
    } catch (error) {
      forgetDone(done.act);
      const { past, future } = store.get();
      if (isPassing(error)) become(past, [...future, done]);
      throw error;
    }
  });
}

/** An act at the place where it was, as far as what stood around it is still there. */
function withBack(now: readonly Done[], before: readonly Done[], done: Done): readonly Done[] {
  const earlier = new Set(before.slice(0, before.indexOf(done)));
  const place = now.findLastIndex((each) => earlier.has(each)) + 1;
  return [...now.slice(0, place), done, ...now.slice(place)];
}

/** What can be undone and done again at this moment, by what it is called. */
export function historyLabels(): Labels {
  return store.get().labels;
}

/** The same, in a component. */
export function useHistoryLabels(): Labels {
  return store.use().labels;
}

/** Tells a listener of every change. Returns the way to stop. */
export function subscribeHistory(listener: () => void): () => void {
  return store.subscribe(listener);
}
