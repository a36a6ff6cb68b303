import { countAttachments } from '#main/attachments/index.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  countApplications,
  countComparisons,
  countExperiments,
  countFutures,
  countNotes,
  countOptions,
} from '#main/explore/index.ts';
import { countGoals } from '#main/goals/index.ts';
import { countEntries, countTags, listJournals } from '#main/journal/index.ts';
import { countItems, countLessons, countSessions } from '#main/learning/index.ts';
import { countOrganisations, countPeople } from '#main/people/index.ts';
import { countConversations, countPromises } from '#main/people/talks/index.ts';
import { countKept, countMessageTemplates } from '#main/people/touch/index.ts';
import { countReflection } from '#main/reflection/index.ts';
import type { Counts } from '#shared/vault/vault.ts';

/** How many of each kind a vault holds, without what is in the trash. */
export function countAll(db: ReadDb): Counts {
  return {
    entries: countEntries(db),
    journals: listJournals(db).length,
    ...countReflection(db),
    ...countGoals(db),
    people: countPeople(db),
    ...countKept(db),
    messageTemplates: countMessageTemplates(db),
    organisations: countOrganisations(db),
    conversations: countConversations(db),
    promises: countPromises(db),
    occupations: countNotes(db),
    options: countOptions(db),
    experiments: countExperiments(db),
    futures: countFutures(db),
    applications: countApplications(db),
    comparisons: countComparisons(db),
    learningItems: countItems(db),
    learningSessions: countSessions(db),
    lessons: countLessons(db),
    tags: countTags(db),
    attachments: countAttachments(db),
  };
}

/** The latest day that an entry is about; null without entries. */
export function newestDay(db: ReadDb): string | null {
  return db
    .prepare<[], string | null>('SELECT max(date) FROM entries WHERE trashed_at IS NULL')
    .pluck()
    .get() as string | null;
}
