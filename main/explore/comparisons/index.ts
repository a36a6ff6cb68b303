import type { HandlersOf } from '#main/bridge/handlers.ts';
import { addComparison, saveComparison, trashComparison } from './change.ts';
import { listComparisons, readComparison } from './read.ts';

export {
  addComparison,
  listTrashedComparisons,
  restoreComparison,
  saveComparison,
} from './change.ts';
export { allComparisons, countComparisons, previewComparisonPurge, purgeComparison } from './read.ts';

/** What is held side by side. */
export const comparisonsHandlers = {
  'explore.comparisons': ({ db }) => listComparisons(db),
  'explore.comparison': ({ db, clock }, { id }) => readComparison(db, clock, id),
  'explore.addComparison': ({ db, clock }, added) => addComparison(db, clock, added),
  'explore.saveComparison': ({ db, clock }, saved) => saveComparison(db, clock, saved),
  'explore.trashComparison': ({ db, clock }, { id }) => {
    trashComparison(db, clock, id);
    return {};
  },
} satisfies Partial<HandlersOf<'explore'>>;
