/**
 * The one place where tests wait. Nothing waits a fixed time: what is waited for is asked for again and again until it is so, and
 * a deadline only says when to give up (`tests/rules/waiting.test.ts`).
 */

/** How long something may take on a busy machine before it is given up, in ms. */
const patience = 60_000;

/** How long is paused between two looks, in ms. */
const pause = 20;

/**
 * Asks until the answer is there.
 *
 * @returns the first answer that is neither false, null nor undefined.
 * @throws when it does not come in time; with what was waited for.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
): Promise<Exclude<T, false | null | undefined>> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== null && answer !== undefined)
      return answer as Exclude<T, false | null | undefined>;
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** The moment that somebody who types leaves for others between two saves, at their quickest. It is no wait for anything. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

/** What a promise gives. @throws when it does not settle within `longest` ms; with what was waited for. */
export function inTime<T>(what: string, promise: Promise<T>, longest = patience): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited in vain for ${what}`)), longest);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
