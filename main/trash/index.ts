import type { HandlersOf } from '#main/bridge/handlers.ts';
import type { Clock } from '#main/clock.ts';
import type { Db } from '#main/database/open.ts';
import { listTrashedGoals, putGoalBack } from '#main/goals/index.ts';
import { listTrashedEntries, putEntryBack } from '#main/journal/index.ts';
import { listTrashedPeople, putPersonBack } from '#main/people/index.ts';
import { listTrashedTraits, putTraitBack } from '#main/reflection/index.ts';
import type { TrashItem, TrashKind } from '#shared/trash/trash.ts';

/** What is in the trash of every domain, the latest first. */
export function listTrash(db: Db): TrashItem[] {
  const all: TrashItem[] = [
    ...listTrashedEntries(db),
    ...listTrashedTraits(db),
    ...listTrashedGoals(db),
    ...listTrashedPeople(db),
  ];
  // Instants of one form are in order as strings.
  return all.sort((a, b) => (a.trashedAt < b.trashedAt ? 1 : a.trashedAt > b.trashedAt ? -1 : 0));
}

const putBackBy = {
  entry: putEntryBack,
  strength: putTraitBack,
  weakness: putTraitBack,
  goal: putGoalBack,
  person: putPersonBack,
} satisfies Record<TrashKind, (db: Db, clock: Clock, id: string) => void>;

/** What a person moved to the trash, and the way back. */
export const trashHandlers = {
  'trash.list': ({ db }) => listTrash(db),
  'trash.putBack': ({ db, clock }, { kind, id }) => {
    putBackBy[kind](db, clock, id);
    return {};
  },
} satisfies HandlersOf<'trash'>;
