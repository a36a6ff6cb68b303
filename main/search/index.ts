import type { HandlersOf } from '#main/bridge/handlers.ts';
import { find } from './find.ts';

/** Search over everything a person wrote. */
export const searchHandlers = {
  'search.find': ({ db }, wanted) => find(db, wanted),
} satisfies HandlersOf<'search'>;
