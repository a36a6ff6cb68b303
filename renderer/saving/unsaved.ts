/** Saves what a part of the window still holds; true when nothing is left unsaved. */
export type Flush = () => Promise<boolean>;

const holders = new Set<Flush>();

/** Announces a holder of words that are not saved at once. Returns the way to withdraw. */
export function registerUnsaved(flush: Flush): () => void {
  holders.add(flush);
  return () => holders.delete(flush);
}

/** Saves everything that any part of the window holds, before a lock, a close or a quit. */
export async function flushAll(): Promise<boolean> {
  const results = await Promise.all([...holders].map((flush) => flush().catch(() => false)));
  return results.every(Boolean);
}
