import { createStore } from '#renderer/ui/stores.ts';

/** The application that was opened or begun from the list; it has the focus again on the way back. */
export const opened = createStore<string | null>('the application that was opened', null);
