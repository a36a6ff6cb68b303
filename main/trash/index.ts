import type { HandlersOf } from '#main/bridge/handlers.ts';
import type { Db } from '#main/database/open.ts';
import { putGoalBack, putWinBack } from '#main/goals/index.ts';
import { putEntryBack, putTemplateBack } from '#main/journal/index.ts';
import { putPersonBack } from '#main/people/index.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { putClaimBack, recordTrash } from '#main/reflection/index.ts';
import { forEachKind } from '#shared/kinds.ts';
import type { TrashItem, TrashKind } from '#shared/trash/trash.ts';
import { whatGoes } from './for-ever.ts';
import { goesAt, keepFor, setKeepFor } from './keep-for.ts';
import { listTrashed } from './list.ts';
import { deleteForEver } from './tasks.ts';

export { createTrashUpkeep } from './keep-for.ts';
export { deleteForEver, emptyTrash } from './tasks.ts';

/** What is in the trash of every domain, the latest first, and when it goes. */
export function listTrash(db: Db): TrashItem[] {
  const kept = keepFor(db);
  return listTrashed(db).map((item) => ({ ...item, goesAt: goesAt(item.trashedAt, kept) }));
}

const putBackBy = {
  entry: putEntryBack,
  ...forEachKind(putClaimBack),
  goal: putGoalBack,
  win: putWinBack,
  person: putPersonBack,
  template: putTemplateBack,
  ...recordTrash.putBack,
} satisfies Record<TrashKind, (db: Db, clock: Clock, id: string) => void>;

/** What a person moved to the trash, the way back, and the way out for ever. */
export const trashHandlers = {
  'trash.list': ({ db }) => listTrash(db),
  'trash.putBack': ({ db, clock }, { kind, id }) => {
    putBackBy[kind](db, clock, id);
    return {};
  },
  'trash.keepFor': ({ db }) => ({ days: keepFor(db) }),
  'trash.setKeepFor': ({ db }, { days }) => {
    setKeepFor(db, days);
    return {};
  },
  'trash.whatGoes': ({ db }, { item }) => whatGoes(db, item),
  'trash.deleteForEver': ({ clock, jobs }, { item }) =>
    jobs.run(deleteForEver, { which: item, at: instantOf(clock) }, 'trash'),
} satisfies HandlersOf<'trash'>;
