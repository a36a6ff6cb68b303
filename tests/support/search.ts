import type { Db } from '#main/database/open.ts';
import { catchUpIndex, find } from '#main/search/index.ts';

/** What the window finds: words that were written last are taken into the index first. */
export function findAsAsked(db: Db, wanted: Parameters<typeof find>[1]): ReturnType<typeof find> {
  catchUpIndex(db);
  return find(db, wanted);
}
