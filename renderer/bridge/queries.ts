import {
  QueryClient,
  type UseMutationResult,
  type UseQueryOptions,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import type { CommandName, Input, Output, QueryName } from '#shared/api.ts';
import type { WaymarkError } from '#shared/bridge/errors.ts';
import { call, knowsAfterAct, onEvent } from './client.ts';
import { followTyping } from './typing-rest.ts';

/** What main has stays fresh until main says that it changed. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 5 * 60_000,
        retry: false,
        networkMode: 'always',
      },
      // What a command was given, such as a passphrase, is let go of with the part of the window that ran it.
      mutations: { networkMode: 'always', gcTime: 0 },
    },
  });
  for (const name of ofOneEntry) client.setQueryDefaults([name], { gcTime: 5_000 });
  return client;
}

/** What is read for the one entry that is open. It soon goes, so that leafing through a journal does not fill the window. */
const ofOneEntry: readonly QueryName[] = [
  'journal.details',
  'journal.revision',
  'journal.versions',
  'journal.tiesOf',
  'journal.onThisDay',
  'reflection.claimsOfEntry',
];

/**
 * Keeps the cache true: a change makes its domains stale, and with any of them the counts of what there is. While somebody
 * writes, what a save of their words changes is read again once they pause.
 */
export function followEvents(client: QueryClient): () => void {
  const typing = followTyping(document);
  const stopChanged = onEvent('changed', ({ domains, queries, act }) => {
    typing.whenAtRest(() =>
      readAgain(client, (name) => {
        if (act !== null && knowsAfterAct(act, name as QueryName)) return false;
        if (name === 'vault.stats') return true;
        return queries?.includes(name) ?? domains.some((domain) => name.startsWith(`${domain}.`));
      }),
    );
  });
  const stopState = onEvent('vault-state', () => readAgain(client, (name) => name === 'vault.state'));
  return () => {
    typing.stop();
    stopChanged();
    stopState();
  };
}

/**
 * Reads again what is shown of some calls, and the rest of them when it is next shown. An event can overtake an answer: a
 * read that is on its way may bring what was before the change. Making it stale begins it anew only where it is shown with
 * what was read before; anything else is made stale once more when it has come.
 */
function readAgain(client: QueryClient, isMeant: (name: string) => boolean): void {
  const predicate = ({ queryKey: [name] }: { queryKey: readonly unknown[] }): boolean =>
    isMeant(String(name));
  for (const query of client.getQueryCache().findAll({ predicate, fetchStatus: 'fetching' })) {
    if (query.state.data !== undefined && query.isActive()) continue;
    const again = (): void => void client.invalidateQueries({ queryKey: query.queryKey, exact: true });
    query.promise?.then(again, again);
  }
  void client.invalidateQueries({ predicate });
}

/** What may be kept while locked, since it holds no words of the person. */
const anytime: readonly unknown[] = [
  'vault.state',
  'settings.read',
  'shell.info',
  'shell.captureShortcut',
  'vault.backups',
];

/**
 * Forgets everything that was read from the vault, and what commands were given and gave back. Nothing that shows it may be
 * on the screen any more.
 */
export function forgetWhatWasRead(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey }) => !anytime.includes(queryKey[0]) });
  client.getMutationCache().clear();
}

/** A query's key, for reading or writing the cache by hand. */
export function keyOf<N extends QueryName>(name: N, input: Input<N>): readonly [N, Input<N>] {
  return [name, input];
}

/** Reads from main and stays up to date. */
export function useRead<N extends QueryName>(
  name: N,
  input: Input<N>,
  options: Omit<UseQueryOptions<Output<N>, WaymarkError>, 'queryKey' | 'queryFn'> = {},
): UseQueryResult<Output<N>, WaymarkError> {
  return useQuery<Output<N>, WaymarkError>({
    ...options,
    queryKey: keyOf(name, input),
    queryFn: () => call(name, input),
  });
}

/** A command as a mutation; what it made stale is refreshed by main's event. */
export function useCommand<N extends CommandName>(
  name: N,
): UseMutationResult<Output<N>, WaymarkError, Input<N>> {
  return useMutation<Output<N>, WaymarkError, Input<N>>({ mutationFn: (input) => call(name, input) });
}
