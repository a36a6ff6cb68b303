import { type HandlersOf, joined } from '#main/bridge/handlers.ts';
import { itemsHandlers } from './items/index.ts';
import { lessonsHandlers } from './lessons/index.ts';
import { sessionsHandlers } from './sessions/index.ts';
import { timersHandlers } from './timers/index.ts';

export {
  addItem,
  itemFromGoal,
  listTrashedItems,
  moveItem,
  restoreItem,
  saveItem,
  trashItem,
} from './items/change.ts';
export { keepWhatGoalSaid } from './items/one-thing.ts';
export { allItems, countItems, listItems, readItem } from './items/read.ts';
export { addLesson, answerLesson, countLessons, listLessons } from './lessons/index.ts';
export { deleteRemovedLearningParts, previewItemPurge, purgeItem } from './purge.ts';
export { writeSession } from './sessions/change.ts';
export { allSessions, countSessions } from './sessions/read.ts';
export { saveWish } from './sessions/wish.ts';
export { seeTimers } from './timers/index.ts';

/** Learning: what is learned: items, sessions, what comes back. */
export const learningHandlers = joined(
  itemsHandlers,
  sessionsHandlers,
  timersHandlers,
  lessonsHandlers,
) satisfies HandlersOf<'learning'>;
