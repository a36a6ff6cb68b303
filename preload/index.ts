import { contextBridge, ipcRenderer } from 'electron';

/** Puts the two functions of the bridge into the page, and nothing else. */
contextBridge.exposeInMainWorld('waymark', {
  call: (name: unknown, input: unknown, act?: unknown): Promise<unknown> =>
    ipcRenderer.invoke('waymark:call', name, input, act),
  on: (event: string, listener: (data: unknown) => void): (() => void) => {
    const hear = (_: unknown, name: string, data: unknown): void => {
      if (name === event) listener(data);
    };
    ipcRenderer.on('waymark:event', hear);
    return () => ipcRenderer.removeListener('waymark:event', hear);
  },
});
