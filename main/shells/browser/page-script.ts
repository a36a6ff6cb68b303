/** The name under which the page reaches this process, and under which this process reaches the page. */
export interface Names {
  ask: string;
  hear: string;
}

/** What goes to the page: the answer to a call, by its number; an event. */
export type ToPage = { id: number; result: unknown } | { event: string; data: unknown };

/**
 * Runs in the page before anything else and puts the bridge there, as Electron's preload does. It is sent as text, so it
 * uses nothing from around it. When the page is about to go, it lets the listeners of `flush` begin to save, and holds the
 * page while a call is on its way.
 */
function putBridge(names: Names): void {
  type Listener = (data: unknown) => void;
  const page = globalThis as unknown as Record<string, unknown> & {
    addEventListener(name: string, listener: (event: { preventDefault(): void }) => void): void;
  };
  const ask = page[names.ask] as (text: string) => void;
  const waiting = new Map<number, (result: unknown) => void>();
  const listeners = new Map<string, Set<Listener>>();
  let last = 0;
  const tell = (event: string, data: unknown): void => {
    for (const listener of listeners.get(event) ?? []) listener(data);
  };
  const hear = (message: ToPage): void => {
    if ('event' in message) {
      tell(message.event, message.data);
      return;
    }
    waiting.get(message.id)?.(message.result);
    waiting.delete(message.id);
  };
  const bridge = {
    call: (name: unknown, input: unknown, act?: unknown): Promise<unknown> =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        ask(JSON.stringify({ id: last, name, input, act }));
      }),
    on: (event: string, listener: Listener): (() => void) => {
      const known = listeners.get(event) ?? new Set();
      listeners.set(event, known.add(listener));
      return () => known.delete(listener);
    },
  };
  Reflect.deleteProperty(page, names.ask);
  Object.defineProperty(page, names.hear, { value: hear });
  Object.defineProperty(page, 'waymark', { value: Object.freeze(bridge) });
  page.addEventListener('beforeunload', (event) => {
    tell('flush', { token: 'leaving' });
    if (waiting.size > 0) event.preventDefault();
  });
}

/** The script as text, for a page that is yet to load. */
export function pageScript(names: Names): string {
  return `(${putBridge.toString()})(${JSON.stringify(names)})`;
}
