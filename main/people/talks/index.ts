import type { HandlersOf } from '#main/bridge/handlers.ts';

/** Talks with people: conversations, what was promised, and what to ask. */
export const talksHandlers = {} satisfies Partial<HandlersOf<'people'>>;
