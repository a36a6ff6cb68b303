import type { HandlersOf } from '#main/bridge/handlers.ts';

/** Learning: what is learned: items, sessions, what comes back. */
export const learningHandlers = {} satisfies HandlersOf<'learning'>;
