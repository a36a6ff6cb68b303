import { isConflict, isGone } from './conflict.ts';
import { createSaveSession, type SaveStatus } from './save-session.ts';

/** What a record says at one revision. A later revision has the higher number. */
export interface Version<T> {
  value: T;
  revision: number;
}

/** Where a record is saved to and what it is compared with. */
export interface RecordSource<T> {
  /**
   * Saves upon the version that the words were drawn from; null for a record that is not there yet. `isChosen` says that the
   * person has seen what that version says, and wants these words over it. Resolves to what is saved now.
   *
   * @throws WaymarkError `conflict` when the record has moved on from `base`, `not-found` when it is gone; nothing is
   *   written then.
   */
  save(value: T, base: Version<T> | null, isChosen: boolean): Promise<Version<T>>;
  /** What is saved now. Asked after a conflict. */
  read(): Promise<Version<T>>;
}

/** A record was changed here and in another place. Nothing more is saved until the person has chosen. */
export interface Conflict<T> {
  /** What both sides began from; null for a record that was not there yet. */
  base: Version<T> | null;
  /** What is there now; null when the record is gone. */
  theirs: Version<T> | null;
}

/** Joins what is there now with what is here. `isOpen` when the person has to choose. */
export type Join<T> = (sides: { base: Version<T> | null; theirs: Version<T>; mine: T }) => {
  value: T;
  isOpen: boolean;
};

/** The words of one record while they are being written: one base under whole texts and under forms. */
export interface RecordSession<T> {
  value(): T;
  /** What is known to be saved; null for a record that is not there yet. */
  base(): Version<T> | null;
  status(): SaveStatus;
  conflict(): Conflict<T> | null;
  /** Notes the newest words. They are saved after a pause; while there is a choice to make, they wait with it. */
  change(value: T): void;
  /** Sets words that are not worth saving for themselves; they go along with the next save. */
  set(value: T): void;
  /** Takes in what was read anew. What is being written here is never overwritten by it. True when it was taken in. */
  offer(version: Version<T>): boolean;
  /** The person has chosen: these words are saved over what is there now. True when nothing is left unsaved. */
  resolve(value: T): Promise<boolean>;
  flush(): Promise<boolean>;
  /** Told when the status, the base or a conflict changes; not of every key. */
  subscribe(listener: () => void): () => void;
  /** Stops the timers. What is unsaved stays unsaved: flush first. */
  end(): void;
}

/** How often words are joined with those of other places before the person is asked. */
const joinsAtMost = 5;

/**
 * Saves a record's words by themselves and never overwrites anybody else's silently. When the record has moved on from
 * what the words were based on, `join` decides what can be put together and what the person must choose between.
 */
export function createRecordSession<T>({
  first,
  value: begun,
  source,
  join,
  timing = {},
}: {
  /** What the words begin from; null for a record that is not there yet. */
  first: Version<T> | null;
  value: T;
  source: RecordSource<T>;
  join: Join<T>;
  timing?: { pause?: number; retry?: number | null };
}): RecordSession<T> {
  let base = first;
  let value = begun;
  let open: { conflict: Conflict<T>; error: unknown } | null = null;
  let isChosen = false;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  const ask = (conflict: Conflict<T>, error: unknown): void => {
    open = { conflict, error };
    tell();
  };

  const save = async (): Promise<void> => {
    // A record that is gone may be put back; one that was changed waits for the choice.
    if (open?.conflict.theirs) throw open.error;
    for (let joins = 0; ; joins += 1) {
      try {
        base = await source.save(value, base, isChosen);
        open = null;
        isChosen = false;
        return;
      } catch (error) {
        if (isGone(error) && !open) ask({ base, theirs: null }, error);
        if (!isConflict(error) || joins === joinsAtMost) throw error;
        const from = base;
        const theirs = await source.read();
        const joined = join({ base: from, theirs, mine: value });
        base = theirs;
        value = joined.value;
        if (joined.isOpen) {
          ask({ base: from, theirs }, error);
          throw error;
        }
        tell();
      }
    }
  };
  const session = createSaveSession<T>({ ...timing, save });
  session.subscribe(tell);

  return {
    value: () => value,
    base: () => base,
    status: session.status,
    conflict: () => open?.conflict ?? null,
    change: (next) => {
      value = next;
      if (!open?.conflict.theirs) session.change(next);
    },
    set: (next) => {
      value = next;
    },
    offer: (version) => {
      const { state } = session.status();
      const isBehind = base === null || version.revision > base.revision;
      if (!isBehind || (state !== 'clean' && state !== 'saved')) return false;
      base = version;
      value = version.value;
      tell();
      return true;
    },
    resolve: (next) => {
      value = next;
      open = null;
      isChosen = true;
      session.change(next);
      tell();
      return session.flush();
    },
    flush: session.flush,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end: session.end,
  };
}
