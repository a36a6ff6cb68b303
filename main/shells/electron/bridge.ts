import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { Core } from '#main/core.ts';
import type { CallName } from '#shared/api.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { EventData, EventName } from '#shared/bridge/events.ts';
import { appOrigin } from './scheme.ts';

const callChannel = 'waymark:call';
const eventChannel = 'waymark:event';

type Calls = Pick<Core, 'call'>;

/** The only calls of the small window for one thought. */
const captureCalls: readonly unknown[] = [
  'vault.state',
  'vault.unlock',
  'settings.read',
  'shell.info',
  'shell.flushed',
  'shell.hideCapture',
  'shell.fitCapture',
  'shell.openWindow',
  'journal.journals',
  'journal.add',
  'people.list',
  'people.logTalk',
  'reflection.addActivity',
] satisfies CallName[];

export interface AskingPages {
  window: () => WebContents | null;
  /** The small window for one thought, which may ask little. */
  capture: () => WebContents | null;
}

/**
 * Answers the calls of our windows, and nobody else's. Calls that come before the core is there wait for it.
 *
 * @returns what ends that.
 */
export function answerCalls(core: Promise<Calls>, { window, capture }: AskingPages): () => void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown, act: unknown) => {
    const isCapture = captureCalls.includes(name) && isFromWindow(event, capture());
    if (!isCapture && !isFromWindow(event, window())) {
      return {
        ok: false,
        error: new WaymarkError('invalid', 'Only the window of Waymark may ask.').toBridge(),
      };
    }
    return (await core).call(name, input, act);
  });
  return () => ipcMain.removeHandler(callChannel);
}

/** Whether a message comes from the top frame of the window, and that frame still shows our page. */
export function isFromWindow(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  window: WebContents | null,
): boolean {
  const frame = event.senderFrame;
  return (
    window !== null &&
    event.sender === window &&
    frame !== null &&
    frame.parent === null &&
    frame === window.mainFrame &&
    frame.origin === appOrigin &&
    frame.url.startsWith(`${appOrigin}/`)
  );
}

/** Tells the window something. An event for a window that is gone is dropped; it will ask when it is back. */
export function notifyWindow<N extends EventName>(
  window: WebContents | null,
  name: N,
  data: EventData<N>,
): void {
  if (window !== null && !window.isDestroyed() && !window.isCrashed()) window.send(eventChannel, name, data);
}
