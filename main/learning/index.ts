import type { HandlersOf } from '#main/bridge/handlers.ts';
import { itemsHandlers } from './items/index.ts';

export { listTrashedItems, restoreItem } from './items/change.ts';
export { keepWhatGoalSaid } from './items/one-thing.ts';
export { countItems } from './items/read.ts';
export { deleteRemovedLearningParts, previewItemPurge, purgeItem } from './purge.ts';

/** Learning: what is learned: items, sessions, what comes back. */
export const learningHandlers = { ...itemsHandlers } satisfies HandlersOf<'learning'>;
