import type { HandlersOf } from '#main/bridge/handlers.ts';
import { todayOf } from '#main/ports/clock.ts';
import { find } from './find.ts';
import { changeSaved, listSaved, moveSaved, removeSaved, saveSearch } from './saved.ts';

export { catchUpIndex } from './catch-up.ts';
export { entryIdsFound, find } from './find.ts';
export { bringIndexUpToDate } from './tasks.ts';
export { createIndexUpkeep } from './upkeep.ts';

/** Search over everything a person wrote. */
export const searchHandlers = {
  'search.find': ({ db, clock, catchUpIndex }, wanted) => {
    catchUpIndex();
    return find(db, { ...wanted, today: todayOf(clock) });
  },
  'search.saved': ({ db }) => listSaved(db),
  'search.save': ({ db, clock }, saved) => saveSearch(db, clock, saved),
  'search.changeSaved': ({ db, clock }, saved) => changeSaved(db, clock, saved),
  'search.moveSaved': ({ db }, moved) => {
    moveSaved(db, moved);
    return {};
  },
  'search.removeSaved': ({ db }, { id }) => removeSaved(db, id),
} satisfies HandlersOf<'search'>;
