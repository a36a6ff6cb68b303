import type { HandlersOf } from '#main/bridge/handlers.ts';
import { rate } from './ratings.ts';
import { readSubjectFit } from './read.ts';

export { deleteRemovedRatings, purgeRatingsBy, rate } from './ratings.ts';
export { fitsOfOptions } from './read.ts';

/** How what somebody looks into fits them. */
export const fitHandlers = {
  'explore.fitOf': ({ db, clock }, subject) => readSubjectFit(db, clock, subject),
  'explore.rate': ({ db, clock }, rated) => {
    rate(db, clock, rated);
    return readSubjectFit(db, clock, rated.subject);
  },
} satisfies Partial<HandlersOf<'explore'>>;
