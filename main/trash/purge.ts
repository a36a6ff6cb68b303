import { collectUnused } from '#main/attachments/index.ts';
import type { TaskContext } from '#main/bridge/task-context.ts';
import type { Db } from '#main/database/open.ts';
import { inTransaction } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  deleteRemovedApplicationParts,
  deleteRemovedFindings,
  deleteRemovedQuestions,
  deleteRemovedRatings,
  previewApplicationPurge,
  previewComparisonPurge,
  previewExperimentPurge,
  previewFuturePurge,
  previewOptionPurge,
  purgeApplication,
  purgeComparison,
  purgeExperiment,
  purgeFuture,
  purgeOption,
  purgeRatingsBy,
} from '#main/explore/index.ts';
import {
  deleteRemovedMilestones,
  deleteRemovedReasons,
  deleteRemovedSteps,
  previewGoalPurge,
  previewWinPurge,
  purgeGoal,
  purgeWin,
} from '#main/goals/index.ts';
import {
  deleteRemovedPrompts,
  type EntryPurge,
  previewEntryPurge,
  purgeEntry,
  purgeTemplate,
} from '#main/journal/index.ts';
import {
  deleteRemovedLearningParts,
  keepWhatGoalSaid,
  previewItemPurge,
  purgeItem,
} from '#main/learning/index.ts';
import {
  deleteRemovedPersonParts,
  previewOrganisationPurge,
  previewPersonPurge,
  purgeOrganisation,
  purgePerson,
} from '#main/people/index.ts';
import {
  deleteRemovedLeads,
  previewConversationPurge,
  previewQuestionSetPurge,
  purgeConversation,
  purgeQuestionSet,
} from '#main/people/talks/index.ts';
import { previewMessageTemplatePurge, purgeMessageTemplate } from '#main/people/touch/index.ts';
import { deleteRemovedEvidence, previewClaimPurge, purgeClaim, recordTrash } from '#main/reflection/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { forEachKind } from '#shared/kinds.ts';
import type { TrashKind } from '#shared/trash/trash.ts';
import { listTrashed, type Trashed } from './list.ts';
import type { DeleteOrder, EmptyOrder, Which } from './tasks.ts';

const deleteBy = {
  entry: purgeEntry,
  ...forEachKind((db: Db, id: string): void => {
    purgeRatingsBy(db, id);
    purgeClaim(db, id);
  }),
  goal: (db: Db, id: string, at: string): void => {
    keepWhatGoalSaid(db, id, at);
    purgeGoal(db, id);
  },
  win: purgeWin,
  option: purgeOption,
  experiment: purgeExperiment,
  future: purgeFuture,
  application: purgeApplication,
  comparison: purgeComparison,
  learning: purgeItem,
  person: purgePerson,
  conversation: purgeConversation,
  'question-set': purgeQuestionSet,
  'message-template': purgeMessageTemplate,
  organisation: purgeOrganisation,
  template: purgeTemplate,
  ...recordTrash.purge,
} satisfies Record<TrashKind, (db: Db, id: string, at: string) => void>;

const goesWith: Record<TrashKind, (db: ReadDb, id: string) => Partial<EntryPurge>> = {
  entry: previewEntryPurge,
  ...forEachKind(previewClaimPurge),
  goal: previewGoalPurge,
  win: previewWinPurge,
  option: previewOptionPurge,
  experiment: previewExperimentPurge,
  future: previewFuturePurge,
  application: previewApplicationPurge,
  comparison: previewComparisonPurge,
  learning: previewItemPurge,
  person: previewPersonPurge,
  conversation: previewConversationPurge,
  'question-set': previewQuestionSetPurge,
  'message-template': previewMessageTemplatePurge,
  organisation: previewOrganisationPurge,
  template: () => ({}),
  ...recordTrash.whatGoes,
};

/**
 * What would go for ever.
 *
 * @throws WaymarkError `not-found` when it is not in the trash.
 */
export function previewPurge(
  db: ReadDb,
  which: Which,
): { items: number; versions: number; evidence: number; milestones: number; files: number } {
  const items = chosen(db, which);
  const files = new Set<string>();
  const goes = { items: items.length, versions: 0, evidence: 0, milestones: 0 };
  for (const { kind, id } of items) {
    const part = goesWith[kind](db, id);
    goes.versions += part.versions ?? 0;
    goes.evidence += part.evidence ?? 0;
    goes.milestones += part.milestones ?? 0;
    for (const file of part.files ?? []) files.add(file);
  }
  return { ...goes, files: files.size };
}

/**
 * A task of a worker: deletes one thing of the trash, or all of it, with everything that was kept of it. `at` is now.
 *
 * @throws WaymarkError `not-found` when it is not in the trash.
 */
export function purge({ which, at }: DeleteOrder, context: TaskContext): { deleted: number } {
  const { db } = context;
  const deleted = inTransaction(db, () => deleteAll(context, chosen(db, which), at));
  collectUnused({ at }, context);
  return { deleted };
}

/**
 * A task of a worker: deletes what was put away before an instant, and what was taken out of a sheet or a list before it.
 */
export function emptyTrash(
  { before, at }: EmptyOrder,
  context: TaskContext,
): { deleted: number; files: number } {
  const { db } = context;
  const deleted = inTransaction(db, () => {
    const old = listTrashed(db).filter(({ trashedAt }) => trashedAt <= before);
    const count = deleteAll(context, old, at);
    deleteRemovedSteps(db, before);
    deleteRemovedMilestones(db, before);
    deleteRemovedReasons(db, before);
    deleteRemovedEvidence(db, before);
    deleteRemovedPrompts(db, before);
    deleteRemovedFindings(db, before);
    deleteRemovedQuestions(db, before);
    deleteRemovedApplicationParts(db, before);
    deleteRemovedRatings(db, before);
    deleteRemovedPersonParts(db, before);
    deleteRemovedLearningParts(db, before);
    deleteRemovedLeads(db, before);
    return count;
  });
  return { deleted, files: collectUnused({ at }, context).removed };
}

/** @param at the present instant. */
function deleteAll({ db, progress }: TaskContext, items: readonly Trashed[], at: string): number {
  items.forEach(({ kind, id }, place) => {
    deleteBy[kind](db, id, at);
    progress(place + 1, items.length);
  });
  return items.length;
}

function chosen(db: ReadDb, which: Which): Trashed[] {
  const all = listTrashed(db);
  if (which === null) return all;
  const item = all.find(({ kind, id }) => kind === which.kind && id === which.id);
  if (item === undefined) {
    throw new WaymarkError('not-found', 'This is not in the trash any more. Nothing was deleted.');
  }
  return [item];
}
