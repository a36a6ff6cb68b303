import type { HandlersOf } from '#main/bridge/handlers.ts';
import { addSession, removeSession, saveSession, useToStep } from './change.ts';
import { readLevelReview, reviewLevel } from './levels.ts';
import { listSessions, readHours, readWeek } from './read.ts';
import { readWish, saveWish } from './wish.ts';

/** Time that was spent on what is learned, and what follows from it. */
export const sessionsHandlers = {
  'learning.sessions': ({ db }, asked) => listSessions(db, asked),
  'learning.week': ({ db }, { first }) => readWeek(db, first),
  'learning.wish': ({ db }) => readWish(db),
  'learning.setWish': ({ db }, wished) => {
    saveWish(db, wished);
    return {};
  },
  'learning.hours': ({ db }, { week }) => readHours(db, week),
  'learning.addSession': ({ db, clock }, added) => addSession(db, clock, added),
  'learning.saveSession': ({ db, clock }, saved) => saveSession(db, clock, saved),
  'learning.removeSession': ({ db, clock }, { id }) => {
    removeSession(db, clock, id);
    return {};
  },
  'learning.useToStep': ({ db, clock }, wanted) => useToStep(db, clock, wanted),
  'learning.levelReview': ({ db }) => readLevelReview(db),
  'learning.reviewLevel': ({ db, clock }, said) => {
    reviewLevel(db, clock, said);
    return {};
  },
} satisfies Partial<HandlersOf<'learning'>>;
