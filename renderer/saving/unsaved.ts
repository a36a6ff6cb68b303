import { takeTyped } from '#renderer/ui/form-fields.tsx';

/** Saves what a part of the window still holds; true when nothing is left unsaved. */
export type Flush = () => Promise<boolean>;

/** What holds words that are not saved at once. */
interface Holder {
  flush: Flush;
  /** Lets go of the words, saved or not. */
  forget: () => void;
}

const holders = new Set<Holder>();

/**
 * Announces a holder of words that are not saved at once.
 *
 * @param forget lets go of the words, saved or not; left out where they go with the part of the window that holds them.
 * @returns the way to withdraw.
 */
export function registerUnsaved(flush: Flush, forget: () => void = () => {}): () => void {
  const holder = { flush, forget };
  holders.add(holder);
  return () => holders.delete(holder);
}

/** Saves everything that any part of the window holds, before a lock, a close or a quit. */
export async function flushAll(): Promise<boolean> {
  takeTyped();
  const results = await Promise.all([...holders].map(({ flush }) => flush().catch(() => false)));
  return results.every(Boolean);
}

/** Lets go of all words, saved or not: the person locks anyway, and none may stay in the window. */
export function forgetUnsaved(): void {
  for (const { forget } of [...holders]) forget();
}
