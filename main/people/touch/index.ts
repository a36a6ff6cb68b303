import type { HandlersOf } from '#main/bridge/handlers.ts';

/** Keeping in touch: who is due, mentors, and messages to write. */
export const touchHandlers = {} satisfies Partial<HandlersOf<'people'>>;
