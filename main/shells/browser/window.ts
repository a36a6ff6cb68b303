import type { DevTools, Params } from './devtools.ts';

/** The one window of the browser shell. */
export interface BrowserWindow {
  /** The protocol's session with its page. */
  session: string;
  /** Its top frame. */
  frame: string;
  /** Asks yes or no in the window. */
  confirm(question: string): Promise<boolean>;
  /** The person wanted to close it while the page still had something to do; it stays open. */
  onHeld(listener: () => void): void;
  onCrash(listener: () => void): void;
  onClosed(listener: () => void): void;
}

/** How long a browser may take to open its window, in ms. */
const patience = 30_000;

interface Target {
  targetId: string;
  type: string;
}

/** Attaches to the window that the browser opened, and closes any other page that comes up in it. */
export async function attachToWindow(devtools: DevTools): Promise<BrowserWindow> {
  const targetId = await firstPage(devtools);
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const held = new Set<() => void>();
  const crashed = new Set<() => void>();
  const closed = new Set<() => void>();

  devtools.on(({ method, params, session: from }) => {
    if (from === session && method === 'Page.javascriptDialogOpening' && params.type === 'beforeunload') {
      void devtools.send('Page.handleJavaScriptDialog', { accept: false }, session).catch(() => {});
      for (const listener of held) listener();
    }
    if (from === session && method === 'Inspector.targetCrashed') {
      void devtools.send('Page.reload', {}, session).catch(() => {});
      for (const listener of crashed) listener();
    }
    if (method === 'Target.targetDestroyed' && params.targetId === targetId) {
      for (const listener of closed) listener();
    }
    if (method === 'Target.targetCreated') closeStranger(devtools, params, targetId);
  });
  await devtools.send('Page.enable', {}, session);
  await devtools.send('Inspector.enable', {}, session);

  return {
    session,
    frame: targetId,
    confirm: async (question) => {
      const { result } = await devtools.send(
        'Runtime.evaluate',
        { expression: `confirm(${JSON.stringify(question)})`, userGesture: true },
        session,
      );
      return (result as { value?: unknown } | undefined)?.value === true;
    },
    onHeld: (listener) => held.add(listener),
    onCrash: (listener) => crashed.add(listener),
    onClosed: (listener) => closed.add(listener),
  };
}

async function firstPage(devtools: DevTools): Promise<string> {
  const found = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no window')), patience);
    const stop = devtools.on(({ method, params }) => {
      const target = params.targetInfo as Target | undefined;
      if (method !== 'Target.targetCreated' || target?.type !== 'page') return;
      clearTimeout(timer);
      stop();
      resolve(target.targetId);
    });
  });
  await devtools.send('Target.setDiscoverTargets', { discover: true });
  return found;
}

/** The window is alone: what a key of the browser opens beside it would only show a page without a network. */
function closeStranger(devtools: DevTools, params: Params, ours: string): void {
  const target = params.targetInfo as Target | undefined;
  if (target?.type !== 'page' || target.targetId === ours) return;
  void devtools.send('Target.closeTarget', { targetId: target.targetId }).catch(() => {});
}
