import { setImmediate as turn } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { bridgePage } from './bridge.ts';
import type { DevTools, DevToolsEvent, Params } from './devtools.ts';

/** A browser of one page, whose scripts run in a context of their own. */
async function browserWith(call: (name: unknown, input: unknown) => Promise<unknown>) {
  const hear = new Set<(event: DevToolsEvent) => void>();
  const emit = (method: string, params: Params, session = 'S'): void => {
    for (const listener of hear) listener({ method, params, session });
  };
  let source = '';
  let binding = '';
  const unloading = new Set<(event: { preventDefault(): void }) => void>();
  const page: Record<string, unknown> = {
    addEventListener: (_: string, listener: (event: { preventDefault(): void }) => void) =>
      unloading.add(listener),
  };
  const devtools: DevTools = {
    on: (listener) => {
      hear.add(listener);
      return () => hear.delete(listener);
    },
    send: async (method, params = {}) => {
      if (method === 'Runtime.addBinding') binding = String(params.name);
      if (method === 'Page.addScriptToEvaluateOnNewDocument') source = String(params.source);
      if (method === 'Runtime.callFunctionOn') {
        const [name, message] = (params.arguments as { value: unknown }[]).map(({ value }) => value);
        (page[String(name)] as (message: unknown) => void)(message);
      }
      return {};
    },
  };
  const listeners = new Set<(name: string, data: unknown) => void>();
  const core = {
    call,
    subscribe: (listener: (name: string, data: unknown) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  await bridgePage(devtools, 'S', 'top', core as unknown as Parameters<typeof bridgePage>[3]);
  const show = (id: number, origin = 'https://waymark.invalid', frameId = 'top', isDefault = true): void =>
    emit('Runtime.executionContextCreated', { context: { id, origin, auxData: { isDefault, frameId } } });
  const ask = (payload: string, context: number): void =>
    emit('Runtime.bindingCalled', { name: binding, payload, executionContextId: context });
  const load = (
    context: number,
  ): {
    call(name: string, input: unknown): Promise<unknown>;
    on(name: string, listener: (data: unknown) => void): () => void;
  } => {
    page[binding] = (payload: string) => ask(payload, context);
    runInNewContext(source, page);
    return page.waymark as ReturnType<typeof load>;
  };
  return {
    show,
    ask,
    load,
    page,
    binding: () => binding,
    tell: (name: string, data: unknown): void => {
      for (const listener of listeners) listener(name, data);
    },
    unload: () => {
      const preventDefault = vi.fn();
      for (const listener of unloading) listener({ preventDefault });
      return preventDefault.mock.calls.length > 0;
    },
  };
}

test('a call of the page is answered, and events reach it until it has heard enough', async () => {
  const call = vi.fn(async () => ({ ok: true, value: 7 }));
  const browser = await browserWith(call);
  browser.show(1);
  const waymark = browser.load(1);
  expect(await waymark.call('goals.list', { a: 1 })).toEqual({ ok: true, value: 7 });
  expect(call).toHaveBeenCalledExactlyOnceWith('goals.list', { a: 1 }, undefined);
  const heard = vi.fn();
  const stop = waymark.on('changed', heard);
  browser.tell('changed', { domains: ['goals'], act: null });
  browser.tell('progress', {});
  stop();
  browser.tell('changed', { domains: ['journal'], act: null });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ domains: ['goals'], act: null });
  expect(browser.binding() in browser.page).toBe(false);
  expect(Object.isFrozen(browser.page.waymark)).toBe(true);
});

test.each([
  ['another frame', 'https://waymark.invalid', 'inner', true],
  ['another origin', 'https://example.org', 'top', true],
  ['a script of an extension', 'https://waymark.invalid', 'top', false],
] as const)('%s is not answered', async (_, origin, frame, isDefault) => {
  const call = vi.fn(async () => ({ ok: true, value: 7 }));
  const browser = await browserWith(call);
  browser.show(1, origin, frame, isDefault);
  browser.ask(JSON.stringify({ id: 1, name: 'goals.list', input: {} }), 1);
  await turn();
  expect(call).not.toHaveBeenCalled();
});

test('nonsense is not answered, and does no harm', async () => {
  const call = vi.fn(async () => ({ ok: true, value: 7 }));
  const browser = await browserWith(call);
  browser.show(1);
  for (const payload of ['', '{', 'null', '[]', '{"name":"x"}', '{"id":"1","name":"x"}'])
    browser.ask(payload, 1);
  await turn();
  expect(call).not.toHaveBeenCalled();
});

test('a page that goes saves first, and is held while a save is on its way', async () => {
  let finish = (): void => {};
  const browser = await browserWith(
    () =>
      new Promise((resolve) => {
        finish = () => resolve({ ok: true, value: {} });
      }),
  );
  browser.show(1);
  const waymark = browser.load(1);
  expect(browser.unload()).toBe(false);
  waymark.on('flush', () => void waymark.call('journal.save', {}));
  expect(browser.unload()).toBe(true);
  finish();
  await turn();
});
