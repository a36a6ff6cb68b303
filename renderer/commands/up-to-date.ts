import type { QueryClient } from '@tanstack/react-query';
import { call } from '#renderer/bridge/client.ts';
import { keyOf } from '#renderer/bridge/queries.ts';
import type { CommandName, Input, Output } from '#shared/api.ts';
import type { Touched } from '#shared/changes/changes.ts';
import { type Goal, goal } from '#shared/goals/goals.ts';
import type { Shows } from './command.ts';

/** Up to so many goals are read one by one; more are read with the whole list. */
const oneByOne = 3;

/**
 * Changes what was read as a command was answered; an `output` of null stands for one that was done again. What is being read
 * at this moment may be from before, and is read again. `of` is what the record is called.
 *
 * @returns the way to set it back, for an undo.
 */
export function changeRead<N extends CommandName>(
  client: QueryClient,
  { query, isMeant, now, answered, back }: Shows<N>,
  input: Input<N>,
  output: Output<N> | null,
  of: string,
): () => void {
  const works: (() => void)[] = [];
  for (const { queryKey } of client.getQueryCache().findAll({ queryKey: [query] })) {
    if (!isMeant(queryKey[1], input)) continue;
    const data: unknown = client.getQueryData(queryKey);
    if (data === undefined) continue;
    const setBack = back?.(data, input);
    const isStale = client.getQueryState(queryKey)?.isInvalidated === true;
    const changed = now(data, input, of);
    client.setQueryData(queryKey, output === null ? changed : answered(changed, output, input));
    // What is done again has another revision than the first time, which only main knows.
    // What else was stale in it stays so: setting it would make it fresh.
    if (isStale || (output === null && setBack === undefined))
      void client.invalidateQueries({ queryKey, exact: true });
    else readAgainIfReading(client, queryKey);
    works.push(() => {
      const present: unknown = client.getQueryData(queryKey);
      if (setBack && present !== undefined) client.setQueryData(queryKey, setBack(present));
      else void client.invalidateQueries({ queryKey, exact: true });
    });
  }
  return () => {
    for (const work of works) work();
  };
}

/** A goal, when that is what a command answered. */
export function goalOf(value: unknown): Goal | null {
  const found = goal.safeParse(value);
  return found.success ? found.data : null;
}

/**
 * Brings the goals that were read up to date after an act of this window: those that it touched, or all of them when the list is
 * another one now.
 */
export async function bringUpToDate(
  client: QueryClient,
  { goals, isReordered }: Touched,
  { isOrderShown, known }: { isOrderShown: boolean; known: Goal | null },
): Promise<void> {
  const key = keyOf('goals.list', {});
  const top = client.invalidateQueries({ queryKey: ['goals.top'] });
  if (client.getQueryData(key) === undefined) {
    await top;
    return;
  }
  if (goals === null || goals.length > oneByOne || (isReordered && !isOrderShown)) {
    await client.invalidateQueries({ queryKey: key, exact: true });
    return;
  }
  try {
    const read = await Promise.all(goals.map((id) => (known?.id === id ? known : call('goals.get', { id }))));
    const now = new Map(read.map((each) => [each.id, each]));
    client.setQueryData<Goal[]>(key, (list) => list?.map((each) => now.get(each.id) ?? each));
    readAgainIfReading(client, key);
  } catch {
    await client.invalidateQueries({ queryKey: key, exact: true });
  }
}

function readAgainIfReading(client: QueryClient, queryKey: readonly unknown[]): void {
  if (client.getQueryState(queryKey)?.fetchStatus !== 'fetching') return;
  void client.invalidateQueries({ queryKey, exact: true });
}
