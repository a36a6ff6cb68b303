// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished, vi } from 'vitest';
import { usePending } from './pending.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

type Make = (change: string) => Promise<void>;
interface Shown {
  current: ReturnType<typeof usePending<string>>;
}

function Room({ make, failed, result }: { make: Make; failed: (error: unknown) => void; result: Shown }) {
  result.current = usePending<string>('goals.list', make, failed);
  return null;
}

/** The hook on a main that answers when it is told to. */
async function pending() {
  const answers: { done: () => void; fail: (error: Error) => void }[] = [];
  const make = vi.fn(
    (_: string) =>
      new Promise<void>((done, fail) => {
        answers.push({ done, fail });
      }),
  );
  const failed = vi.fn();
  const result: Shown = { current: [[], () => Promise.resolve(false)] };
  const root = createRoot(document.createElement('div'));
  onTestFinished(() => act(() => root.unmount()));
  await act(() =>
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <Room make={make} failed={failed} result={result} />
      </QueryClientProvider>,
    ),
  );
  const settle = (how: 'done' | 'fail') =>
    act(async () => {
      const next = answers.shift();
      if (how === 'done') next?.done();
      else next?.fail(new Error('no'));
      await new Promise((resolve) => setTimeout(resolve));
    });
  return { result, make, failed, settle };
}

it('shows changes at once, makes them one after the other, and lets go of them when they are made', async () => {
  const { result, make, settle } = await pending();
  await act(async () => {
    void result.current[1]('first');
    void result.current[1]('second');
  });
  expect(result.current[0]).toEqual(['first', 'second']);
  expect(make.mock.calls).toEqual([['first']]);
  await settle('done');
  expect(result.current[0]).toEqual(['second']);
  expect(make.mock.calls).toEqual([['first'], ['second']]);
  await settle('done');
  expect(result.current[0]).toEqual([]);
});

it('takes a change back that fails, says so, and goes on with the next', async () => {
  const { result, make, failed, settle } = await pending();
  let first: Promise<boolean> | undefined;
  await act(async () => {
    first = result.current[1]('first');
    void result.current[1]('second');
  });
  await settle('fail');
  expect(await first).toBe(false);
  expect(failed).toHaveBeenCalledTimes(1);
  expect(result.current[0]).toEqual(['second']);
  expect(make).toHaveBeenCalledTimes(2);
});
