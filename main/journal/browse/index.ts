import type { HandlersOf } from '#main/bridge/handlers.ts';
import { describeMany, trashMany } from './bulk.ts';
import { allIds, calendar, idsBetween, listDays, reach } from './days.ts';
import { onThisDay } from './on-this-day.ts';
import { getDetails, listPages } from './pages.ts';

/** The ways through the journal: days, calendar, pages, other years, and acts on several entries at once. */
export const browseHandlers = {
  'journal.days': ({ db }, wanted) => listDays(db, wanted),
  'journal.between': ({ db }, wanted) => idsBetween(db, wanted),
  'journal.all': ({ db }, wanted) => allIds(db, wanted),
  'journal.calendar': ({ db }, wanted) => calendar(db, wanted),
  'journal.reach': ({ db }, wanted) => reach(db, wanted),
  'journal.onThisDay': ({ db }, wanted) => onThisDay(db, wanted),
  'journal.pages': ({ db }, wanted) => listPages(db, wanted),
  'journal.details': ({ db }, { id }) => getDetails(db, id),
  'journal.describeMany': ({ db, clock }, wanted) => describeMany(db, clock, wanted),
  'journal.trashMany': ({ db, clock }, { ids }) => {
    trashMany(db, clock, ids);
    return {};
  },
} satisfies Partial<HandlersOf<'journal'>>;
