import type { HandlersOf } from '#main/bridge/handlers.ts';
import type { Db } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  restoreApplication,
  restoreComparison,
  restoreExperiment,
  restoreFuture,
  restoreOption,
} from '#main/explore/index.ts';
import { restoreGoal, restoreWin } from '#main/goals/index.ts';
import { restoreEntry, restoreTemplate } from '#main/journal/index.ts';
import { restoreItem } from '#main/learning/index.ts';
import { restoreOrganisation, restorePerson } from '#main/people/index.ts';
import { restoreConversation, restoreQuestionSet } from '#main/people/talks/index.ts';
import { restoreMessageTemplate } from '#main/people/touch/index.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { recordTrash, restoreClaim } from '#main/reflection/index.ts';
import { forEachKind } from '#shared/kinds.ts';
import type { TrashItem, TrashKind } from '#shared/trash/trash.ts';
import { goesAt, keepFor, setKeepFor } from './keep-for.ts';
import { listTrashed } from './list.ts';
import { previewPurge } from './purge.ts';
import { purge } from './tasks.ts';

export { createTrashUpkeep } from './keep-for.ts';
export { emptyTrash, purge } from './tasks.ts';

/** What is in the trash of every domain, the latest first, and when it goes. */
export function listTrash(db: ReadDb): TrashItem[] {
  const kept = keepFor(db);
  return listTrashed(db).map((item) => ({ ...item, goesAt: goesAt(item.trashedAt, kept) }));
}

const restoreBy = {
  entry: restoreEntry,
  ...forEachKind(restoreClaim),
  goal: restoreGoal,
  win: restoreWin,
  option: restoreOption,
  experiment: restoreExperiment,
  future: restoreFuture,
  application: restoreApplication,
  comparison: restoreComparison,
  learning: restoreItem,
  person: restorePerson,
  'message-template': restoreMessageTemplate,
  organisation: restoreOrganisation,
  conversation: restoreConversation,
  'question-set': restoreQuestionSet,
  template: restoreTemplate,
  ...recordTrash.restore,
} satisfies Record<TrashKind, (db: Db, clock: Clock, id: string) => void>;

/** What a person moved to the trash, the way back, and the way out for ever. */
export const trashHandlers = {
  'trash.list': ({ db }) => listTrash(db),
  'trash.restore': ({ db, clock }, { kind, id }) => {
    restoreBy[kind](db, clock, id);
    return {};
  },
  'trash.keepFor': ({ db }) => ({ days: keepFor(db) }),
  'trash.setKeepFor': ({ db }, { days }) => {
    setKeepFor(db, days);
    return {};
  },
  'trash.previewPurge': ({ db }, { item }) => previewPurge(db, item),
  'trash.purge': ({ clock, jobs }, { item }) =>
    jobs.run(purge, { which: item, at: instantOf(clock) }, 'trash'),
} satisfies HandlersOf<'trash'>;
