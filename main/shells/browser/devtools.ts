import type { Readable, Writable } from 'node:stream';

export type Params = Record<string, unknown>;

export interface DevToolsEvent {
  method: string;
  params: Params;
  /** The attached target that it is about; undefined for the browser itself. */
  session: string | undefined;
}

/** The DevTools protocol over a pipe: JSON messages, each ended by a NUL. */
export interface DevTools {
  /**
   * @throws Error with the protocol's message when the browser refuses, or when it is gone.
   */
  send(method: string, params?: Params, session?: string): Promise<Params>;
  /** @returns what ends the listening. */
  on(listener: (event: DevToolsEvent) => void): () => void;
}

interface Message {
  id?: number;
  method?: string;
  params?: Params;
  result?: Params;
  error?: { message: string };
  sessionId?: string;
}

const end = 0;

export function speakDevTools(toBrowser: Writable, fromBrowser: Readable): DevTools {
  const listeners = new Set<(event: DevToolsEvent) => void>();
  const waiting = new Map<number, { resolve: (result: Params) => void; reject: (error: Error) => void }>();
  let last = 0;
  let gone = false;
  let parts: Buffer[] = [];

  const receive = (message: Message): void => {
    if (message.id !== undefined) {
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) asked?.reject(new Error(message.error.message));
      else asked?.resolve(message.result ?? {});
    } else if (message.method !== undefined) {
      const event = { method: message.method, params: message.params ?? {}, session: message.sessionId };
      for (const listener of listeners) listener(event);
    }
  };
  const close = (): void => {
    gone = true;
    for (const { reject } of waiting.values()) reject(new Error('the browser is gone'));
    waiting.clear();
  };
  fromBrowser.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let at = rest.indexOf(end); at >= 0; at = rest.indexOf(end)) {
      const text = Buffer.concat([...parts, rest.subarray(0, at)]).toString('utf8');
      parts = [];
      rest = rest.subarray(at + 1);
      receive(JSON.parse(text) as Message);
    }
    if (rest.length > 0) parts.push(rest);
  });
  fromBrowser.on('close', close);
  fromBrowser.on('error', close);
  toBrowser.on('error', close);

  return {
    send: (method, params = {}, session) =>
      new Promise((resolve, reject) => {
        if (gone) {
          reject(new Error('the browser is gone'));
          return;
        }
        last += 1;
        waiting.set(last, { resolve, reject });
        const message = {
          id: last,
          method,
          params,
          ...(session === undefined ? {} : { sessionId: session }),
        };
        toBrowser.write(`${JSON.stringify(message)}\0`);
      }),
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
