/** What a test file opened and does not close itself: databases, cores, folders. */

const left: (() => void | Promise<void>)[] = [];

/** Has something closed or removed when the test file that runs has ended; the latest first. */
export function whenTestsEnd(end: () => void | Promise<void>): void {
  left.push(end);
}

/** Closes everything that was left open. */
export async function cleanUp(): Promise<void> {
  while (left.length > 0) await left.pop()?.();
}
