// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { createQueryClient, followEvents, forgetWhatWasRead, keyOf, useCommand, useRead } from './queries.ts';

const words = 'A secret heron';

/** Everything that can be reached through the cache, as text. */
function reachable(client: ReturnType<typeof createQueryClient>): string {
  return JSON.stringify([
    client
      .getQueryCache()
      .getAll()
      .map(({ queryKey, state }) => [queryKey, state]),
    client
      .getMutationCache()
      .getAll()
      .map(({ state }) => state),
  ]);
}

let unlock: (given: { passphrase: string }) => Promise<unknown> = async () => {};

function Unlock() {
  unlock = useCommand('vault.unlock').mutateAsync;
  return null;
}

test('a lock leaves nothing that was read, asked or given in the cache, and keeps the settings', async () => {
  const client = createQueryClient();
  client.setQueryData(keyOf('journal.get', { id: 'one' }), { title: words } as never);
  client.setQueryData(keyOf('search.find', { text: words }), { results: [] } as never);
  client.setQueryData(keyOf('settings.read', {}), { theme: 'dark' } as never);
  const failing = client
    .getMutationCache()
    .build(client, { mutationFn: () => Promise.reject(new Error(words)) });
  await failing.execute({ passphrase: words }).catch(() => {});
  expect(reachable(client)).toContain(words);
  forgetWhatWasRead(client);
  expect(reachable(client)).not.toContain(words);
  expect(client.getQueryData(keyOf('settings.read', {}))).toEqual({ theme: 'dark' });
});

test('a passphrase that was given to a command is gone with the part of the window that asked for it', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('waymark', { call: async () => ({ ok: true, value: {} }), on: () => () => {} });
  const client = createQueryClient();
  const root = createRoot(document.createElement('div'));
  const draw = (child: React.ReactNode): Promise<void> =>
    act(async () => root.render(<QueryClientProvider client={client}>{child}</QueryClientProvider>));
  await draw(<Unlock />);
  await act(async () => void (await unlock({ passphrase: words })));
  expect(reachable(client)).toContain(words);
  await draw(null);
  await vi.waitFor(() => expect(reachable(client)).not.toContain(words));
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

function Goals() {
  const { data } = useRead('goals.list', {});
  return <p>{JSON.stringify(data ?? null)}</p>;
}

test('a change that overtakes the answer of a first read is read all the same', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const answers: ((value: unknown) => void)[] = [];
  const listeners = new Map<string, (data: unknown) => void>();
  vi.stubGlobal('waymark', {
    call: () => new Promise((resolve) => answers.push((value) => resolve({ ok: true, value }))),
    on: (event: string, listener: (data: unknown) => void) => {
      listeners.set(event, listener);
      return () => {};
    },
  });
  const client = createQueryClient();
  const stop = followEvents(client);
  const place = document.createElement('div');
  const root = createRoot(place);
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <Goals />
      </QueryClientProvider>,
    ),
  );
  expect(answers).toHaveLength(1);
  await act(async () => listeners.get('changed')?.({ domains: ['goals'] }));
  await act(async () => answers[0]?.('before the change'));
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  await act(async () => answers[1]?.('after the change'));
  await vi.waitFor(() => expect(place.textContent).toBe('"after the change"'));
  stop();
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});
