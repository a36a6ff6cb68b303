import { useMemo } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { createStore } from '#renderer/ui/stores.ts';
import type { Input, Output, QueryName } from '#shared/api.ts';
import type { WaymarkError } from '#shared/bridge/errors.ts';

/** A change that is shown before main has made it. */
export interface Pending {
  readonly query: QueryName;
  readonly isMeant: (asked: unknown) => boolean;
  readonly now: (data: unknown) => unknown;
}

const pending = createStore<readonly Pending[]>('changes on their way', []);

/** Shows changes on top of what was read until they are made or have failed. Returns the way to end that. */
export function showPending(changes: readonly Pending[]): () => void {
  if (changes.length === 0) return () => {};
  pending.set([...pending.get(), ...changes]);
  return () => pending.set(pending.get().filter((each) => !changes.includes(each)));
}

/** Something read as it is after the changes that are on their way. */
export function usePendingOn<N extends QueryName, D>(name: N, input: Input<N>, data: D): D {
  const changes = pending.use();
  const asked = JSON.stringify(input);
  return useMemo(() => {
    if (data === undefined) return data;
    return changes
      .filter((each) => each.query === name && each.isMeant(JSON.parse(asked)))
      .reduce<unknown>((now, each) => each.now(now), data) as D;
  }, [changes, name, asked, data]);
}

/** Reads from main as {@link useRead} does, and shows what is being changed at once. */
export function useShown<N extends QueryName>(
  name: N,
  input: Input<N>,
): { data: Output<N> | undefined; error: WaymarkError | null } {
  const { data, error } = useRead(name, input);
  return { data: usePendingOn(name, input, data), error };
}
