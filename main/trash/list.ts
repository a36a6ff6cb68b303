import type { ReadDb } from '#main/database/reader.ts';
import {
  listTrashedApplications,
  listTrashedComparisons,
  listTrashedExperiments,
  listTrashedFutures,
  listTrashedOptions,
} from '#main/explore/index.ts';
import { listTrashedGoals, listTrashedWins } from '#main/goals/index.ts';
import { listTrashedEntries, listTrashedTemplates } from '#main/journal/index.ts';
import { listTrashedItems } from '#main/learning/index.ts';
import { listTrashedOrganisations, listTrashedPeople } from '#main/people/index.ts';
import { listTrashedConversations, listTrashedQuestionSets } from '#main/people/talks/index.ts';
import { listTrashedMessageTemplates } from '#main/people/touch/index.ts';
import { listTrashedClaims, recordTrash } from '#main/reflection/index.ts';
import type { TrashItem } from '#shared/trash/trash.ts';

export type Trashed = Omit<TrashItem, 'goesAt'>;

/** What is in the trash of every domain, the latest first. */
export function listTrashed(db: ReadDb): Trashed[] {
  const all: Trashed[] = [
    ...listTrashedEntries(db),
    ...listTrashedClaims(db),
    ...listTrashedGoals(db),
    ...listTrashedWins(db),
    ...listTrashedOptions(db),
    ...listTrashedExperiments(db),
    ...listTrashedFutures(db),
    ...listTrashedApplications(db),
    ...listTrashedComparisons(db),
    ...listTrashedItems(db),
    ...listTrashedPeople(db),
    ...listTrashedMessageTemplates(db),
    ...listTrashedOrganisations(db),
    ...listTrashedConversations(db),
    ...listTrashedQuestionSets(db),
    ...listTrashedTemplates(db),
    ...recordTrash.list(db),
  ];
  // Instants of one form are in order as strings.
  return all.sort((a, b) => (a.trashedAt < b.trashedAt ? 1 : a.trashedAt > b.trashedAt ? -1 : 0));
}
