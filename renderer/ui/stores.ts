import { useSyncExternalStore } from 'react';

/** What the window keeps beside the parts that show it. */
interface Kept {
  name: string;
  isEmpty: () => boolean;
  empty: () => void;
}

const list: Kept[] = [];

/** Names something that the window keeps, so that nothing of it is left when the vault is locked. */
export function emptyOnLock(kept: Kept): void {
  list.push(kept);
}

/** Empties everything that the window keeps beside the parts that show it: the vault was locked. */
export function emptyStores(): void {
  for (const { empty } of list) empty();
}

/** The names of what the window keeps, and whether anything is in it. */
export function storesNow(): readonly { name: string; isEmpty: boolean }[] {
  return list.map(({ name, isEmpty }) => ({ name, isEmpty: isEmpty() }));
}

/** A value that outlives the parts of the window that show it. */
export interface Store<T> {
  get(): T;
  set(value: T): void;
  /** Tells a listener of every change. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** The value, in a component, which is drawn again when it changes. */
  use(): T;
}

/** Makes a store. What is in it when the vault is locked is forgotten, unless `staysLocked`: then it says why. */
export function createStore<T>(
  name: string,
  first: T,
  { staysLocked }: { staysLocked?: string } = {},
): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const get = (): T => value;
  const set = (next: T): void => {
    if (Object.is(value, next)) return;
    value = next;
    for (const listener of listeners) listener();
  };
  if (staysLocked === undefined) {
    emptyOnLock({
      name,
      isEmpty: () => Object.is(value, first) || (Array.isArray(value) && value.length === 0),
      empty: () => set(first),
    });
  }
  return {
    get,
    set,
    subscribe,
    use: function useStored() {
      return useSyncExternalStore(subscribe, get);
    },
  };
}
