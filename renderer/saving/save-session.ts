import { WaymarkError } from '#shared/bridge/errors.ts';

/** Where saving stands, for the person to see at all times. */
export type SaveState = 'clean' | 'dirty' | 'saving' | 'saved' | 'failed';

export interface SaveStatus {
  state: SaveState;
  /** Why the last try failed; it stays until a save succeeds, also while one is tried again. */
  error: unknown;
}

export interface SaveSession<T> {
  /** Notes the newest value; it is saved after a pause, or earlier by {@link flush}. */
  change(value: T): void;
  /** Saves what is unsaved now. True when nothing is left unsaved. */
  flush(): Promise<boolean>;
  status(): SaveStatus;
  subscribe(listener: () => void): () => void;
  /** Stops the timers. What is unsaved stays unsaved: flush first. */
  end(): void;
}

export interface SaveSessionOptions<T> {
  /** Saves one value. It is never called while an earlier call is under way. */
  save: (value: T) => Promise<void>;
  /** How long typing must pause before a save, in ms. */
  pause?: number;
  /** How long unbroken typing may go on without a save, in ms. */
  longest?: number;
  /** How long to wait before a failed save is tried again, in ms; null when only the person may retry. */
  retry?: number | null;
}

/** By when a key is drawn on a slow machine, in ms. */
const drawn = 30;

/**
 * A saving state machine: clean → dirty → saving → saved or failed. One save at a time; what was typed meanwhile is saved
 * next, and only the newest of it. A failure keeps the value and tries again; a conflict waits for the person.
 */
export function createSaveSession<T>({
  save,
  pause = 600,
  longest = 4_000,
  retry = 3_000,
}: SaveSessionOptions<T>): SaveSession<T> {
  let status: SaveStatus = { state: 'clean', error: null };
  let waiting: { value: T } | null = null;
  let running: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirtySince = 0;
  const listeners = new Set<() => void>();

  const become = (state: SaveState, error: unknown = null): void => {
    if (status.state === state && status.error === error) return;
    status = { state, error };
    for (const listener of listeners) listener();
  };

  const later = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  };

  const saveWaiting = async (): Promise<boolean> => {
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      become('saving', status.error);
      try {
        await save(value);
      } catch (error) {
        waiting ??= { value };
        become('failed', error);
        const isConflict = error instanceof WaymarkError && error.kind === 'conflict';
        if (retry !== null && !isConflict) later(retry);
        return false;
      }
    }
    become('saved');
    return true;
  };

  const flush = (): Promise<boolean> => {
    clearTimeout(timer);
    if (running) return running.then((saved) => (waiting && saved ? flush() : saved));
    if (!waiting) return Promise.resolve(true);
    running = saveWaiting().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    change: (value) => {
      const now = Date.now();
      if (!waiting) dirtySince = now;
      waiting = { value };
      if (status.state !== 'saving' && status.state !== 'failed') become('dirty');
      const due = dirtySince + longest - now;
      // A save that is due waits until the key is drawn, unless the next one always comes before that.
      later(Math.min(pause, due < -1_000 ? 0 : Math.max(drawn, due)));
    },
    flush,
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end: () => clearTimeout(timer),
  };
}
