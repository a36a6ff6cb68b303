import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Core } from '#main/core.ts';
import type { DevTools, Params } from './devtools.ts';
import { type Names, pageScript, type ToPage } from './page-script.ts';
import { pageOrigin } from './served.ts';

const call = z.object({ id: z.int(), name: z.unknown(), input: z.unknown(), act: z.unknown().optional() });
const context = z.object({
  id: z.int(),
  origin: z.string(),
  auxData: z.object({ isDefault: z.boolean(), frameId: z.string() }),
});

export interface PageBridge {
  /** Whether our page is there to be told something. */
  hasPage(): boolean;
  /** Settles when every call that came in so far has been answered. */
  answered(): Promise<unknown>;
  stop(): void;
}

/**
 * Joins the page of one target with the core: calls come in by a binding, answers and events go back by a function call.
 * Only the top frame may ask, and only while it shows our page.
 */
export async function bridgePage(
  devtools: DevTools,
  session: string,
  topFrame: string,
  core: Pick<Core, 'call' | 'subscribe'>,
): Promise<PageBridge> {
  const names: Names = { ask: `ask-${randomUUID()}`, hear: `hear-${randomUUID()}` };
  const running = new Set<Promise<void>>();
  /** The page's own script context while it is the top frame's. */
  let page: number | null = null;

  const tell = (message: ToPage, to = page): void => {
    if (to === null) return;
    void devtools
      .send(
        'Runtime.callFunctionOn',
        {
          functionDeclaration: 'function (name, message) { globalThis[name]?.(message); }',
          arguments: [{ value: names.hear }, { value: message }],
          executionContextId: to,
        },
        session,
      )
      .catch(() => {
        // The page has gone on or closed; it asks again when it is back.
      });
  };
  const answer = async (payload: string, from: number): Promise<void> => {
    const asked = call.safeParse(jsonOf(payload));
    if (!asked.success) return;
    tell(
      { id: asked.data.id, result: await core.call(asked.data.name, asked.data.input, asked.data.act) },
      from,
    );
  };
  const hear = (method: string, params: Params): void => {
    switch (method) {
      case 'Runtime.executionContextCreated': {
        const made = context.safeParse(params.context);
        if (!made.success || !made.data.auxData.isDefault || made.data.auxData.frameId !== topFrame) return;
        page = made.data.origin === pageOrigin ? made.data.id : null;
        return;
      }
      case 'Runtime.executionContextDestroyed':
        if (params.executionContextId === page) page = null;
        return;
      case 'Runtime.executionContextsCleared':
        page = null;
        return;
      case 'Runtime.bindingCalled': {
        if (params.name !== names.ask || page === null || params.executionContextId !== page) return;
        const work = answer(String(params.payload), page).finally(() => running.delete(work));
        running.add(work);
      }
    }
  };
  const stopHearing = devtools.on(({ method, params, session: from }) => {
    if (from === session) hear(method, params);
  });
  const stopEvents = core.subscribe((event, data) => tell({ event, data }));
  await devtools.send('Runtime.enable', {}, session);
  await devtools.send('Runtime.addBinding', { name: names.ask }, session);
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(names) }, session);
  return {
    hasPage: () => page !== null,
    answered: () => Promise.all(running),
    stop: () => {
      stopEvents();
      stopHearing();
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
