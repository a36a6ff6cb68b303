import { call } from '#renderer/bridge/client.ts';
import { flushAll } from '#renderer/bridge/unsaved.ts';

/** What a person can do from anywhere in the window. */
export interface Actions {
  openPalette(): void;
  lock(): Promise<void>;
}

export function useActions(): Actions {
  return {
    openPalette: () => {},
    lock: async () => {
      if (await flushAll()) await call('vault.lock', {});
    },
  };
}
