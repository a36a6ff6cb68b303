import type { QueryName } from '#shared/api.ts';

/** What the window reads after a goal was moved on its board, and after that was undone or done again. */
export const readsOfAMove: readonly QueryName[] = [];
export const readsOfItsUndo: readonly QueryName[] = ['goals.get'];
