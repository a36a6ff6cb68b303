import type { CallName, Input, Output } from '#shared/api.ts';
import { type Result, WaymarkError } from '#shared/bridge/errors.ts';
import type { EventData, EventName } from '#shared/bridge/events.ts';

/** What preload puts into the page. The only way out of it. */
interface Bridge {
  call(name: string, input: unknown): Promise<Result<unknown>>;
  on(event: string, listener: (data: unknown) => void): () => void;
}

declare global {
  interface Window {
    readonly waymark: Bridge;
  }
}

/**
 * Asks main. Resolves to the call's output.
 *
 * @throws WaymarkError of the kind that main gave.
 */
export async function call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
  const result = (await window.waymark.call(name, input)) as Result<Output<N>>;
  if (result.ok) return result.value;
  throw new WaymarkError(result.error.kind, result.error.message, result.error.details);
}

/** Listens to what main tells without being asked. Returns the way to stop. */
export function onEvent<N extends EventName>(name: N, listener: (data: EventData<N>) => void): () => void {
  return window.waymark.on(name, (data) => listener(data as EventData<N>));
}

/** The sentence to show for whatever a call threw. */
export function sentenceOf(error: unknown): string {
  return error instanceof WaymarkError
    ? error.message
    : 'Something went wrong in this window. Nothing was changed. Try again.';
}
