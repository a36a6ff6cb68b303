import type { CallName, CommandName, Input, Output, QueryName } from '#shared/api.ts';
import { type Result, WaymarkError } from '#shared/bridge/errors.ts';
import type { EventData, EventName } from '#shared/bridge/events.ts';
import type { Touched } from '#shared/changes/changes.ts';

/** What preload puts into the page. The only way out of it. */
interface Bridge {
  call(name: string, input: unknown, act?: string): Promise<Result<unknown>>;
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
  const error = new WaymarkError(result.error.kind, result.error.message, result.error.details);
  received.set(error, Date.now());
  throw error;
}

const received = new WeakMap<object, number>();

/** When main refused a call with this error, in ms since the epoch; null for an error that did not come from main. */
export function receivedAt(error: unknown): number | null {
  return error instanceof WaymarkError ? (received.get(error) ?? null) : null;
}

/** The acts of this window, each with the queries of which it brings what it has read up to date by itself. */
const ownActs = new Map<string, ReadonlySet<QueryName>>();
const remembered = 200;

/** The board's list is large: who made an act changes it by what main answered. */
const always: readonly QueryName[] = ['goals.list', 'goals.top'];

/** Whether this window made an act and knows by itself what of a query is otherwise now. */
export function knowsAfterAct(act: string, query: QueryName): boolean {
  const known = ownActs.get(act);
  return known !== undefined && (always.includes(query) || known.has(query));
}

/**
 * Asks main for a command that belongs to an act; null for one that names its act itself. Resolves to the call's output and to
 * what the act touched, null when it changed nothing.
 *
 * @param known the queries of which the caller brings what was read up to date. Of several calls of an act, what all of them name counts.
 * @throws WaymarkError of the kind that main gave.
 */
export async function callOfAct<N extends CommandName>(
  name: N,
  input: Input<N>,
  act: string | null,
  known: readonly QueryName[] = [],
): Promise<{ value: Output<N>; touched: Touched | null }> {
  if (act !== null) {
    const before = ownActs.get(act);
    ownActs.set(act, new Set(known.filter((query) => before?.has(query) ?? true)));
    for (const oldest of ownActs.keys()) {
      if (ownActs.size <= remembered) break;
      ownActs.delete(oldest);
    }
  }
  const result = (await window.waymark.call(name, input, act ?? undefined)) as Result<Output<N>>;
  if (result.ok) return { value: result.value, touched: result.touched ?? null };
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
