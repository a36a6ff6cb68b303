import { useSyncExternalStore } from 'react';

let shown: string | null = null;
const listeners = new Set<() => void>();

function become(code: string | null): void {
  shown = code;
  for (const listener of listeners) listener();
}

/** Shows a new recovery code in the place of the rooms, until the person says that it is kept. */
export function showRecoveryCode(code: string): void {
  become(code);
}

/** Lets go of the code that was shown. */
export function forgetRecoveryCode(): void {
  become(null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The recovery code that is to be shown before anything else; null when there is none. */
export function useRecoveryCode(): string | null {
  return useSyncExternalStore(subscribe, () => shown);
}
