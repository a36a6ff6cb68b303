import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import {
  calendarDate,
  clockTime,
  instant,
  line,
  nothing,
  recordId,
  revision,
} from '#shared/bridge/fields.ts';
import { storedDocument } from '#shared/document/document.ts';
import { browseApi } from './browse.ts';
import { details, entry, entryListItem, entryVersion, tag } from './entry.ts';
import { journalsApi } from './journals.ts';
import { piecesApi } from './pieces.ts';
import { promptsApi } from './prompts/prompts.ts';
import { tagsApi } from './tags.ts';
import { templatesApi } from './templates/templates.ts';
import { tiesApi } from './ties.ts';

export { bulkAtMost, type CalendarDay, type OtherDay } from './browse.ts';
export {
  type Details,
  type Direction,
  type Entry,
  type EntryKind,
  type EntryListItem,
  type EntryVersion,
  entryKinds,
  tag,
} from './entry.ts';
export { type Journal, type JournalColor, journalColors } from './journals.ts';
export type { Mentionable, Taggable, Tied } from './ties.ts';

const saved = z.object({ revision, modifiedAt: instant, wordCount: z.int() });

export const journalApi = {
  ...browseApi,
  ...journalsApi,
  ...tagsApi,
  ...tiesApi,
  ...piecesApi,
  ...promptsApi,
  ...templatesApi,
  /**
   * Entries of a day, newest date first; within a day the latest first. Without a journal, those of all. Page on with the
   * `next` of the page before. `total` counts all of them on the first page and is null on later ones. With `from` and `to`,
   * only those of these days; `offset` leaves out the first of them. Then nothing is counted.
   */
  'journal.list': query({
    input: z.object({
      journal: recordId.nullable().default(null),
      after: z.string().optional(),
      from: calendarDate.optional(),
      to: calendarDate.optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    output: z.object({
      entries: z.array(entryListItem),
      next: z.string().nullable(),
      total: z.int().nullable(),
    }),
  }),
  'journal.get': query({ input: z.object({ id: recordId }), output: entry }),
  'journal.add': command({
    input: z.object({
      /** Null for the first journal. */
      journal: recordId.nullable().default(null),
      kind: details.shape.kind.default('free'),
      title: line.default(''),
      date: calendarDate.nullable(),
      time: clockTime.nullable().default(null),
      document: storedDocument.optional(),
      tags: z.array(tag).max(200).default([]),
      prompt: z.string().max(100).nullable().default(null),
      /** How long it was written on, in seconds. */
      seconds: z.int().min(0).max(86_400).default(0),
    }),
    output: entry,
    /** How many there are stands on the portrait. */
    changes: ['journal', 'search', 'reflection', 'people'],
  }),
  /** Where an entry stands, for noticing that it was changed or moved to the trash elsewhere. */
  'journal.revision': query({
    input: z.object({ id: recordId }),
    output: z.object({ revision, trashed: z.boolean() }),
  }),
  /**
   * Refused as `conflict` when the entry has moved on from `revision`; nothing is written then. With `keep`, the state
   * before becomes a version whatever its age: for writing over what another process wrote.
   */
  'journal.save': command({
    input: z.object({
      id: recordId,
      revision,
      title: line,
      date: calendarDate.nullable(),
      /** Left out, it stays as it is. */
      time: clockTime.nullable().optional(),
      document: storedDocument,
      keep: z.boolean().default(false),
      /** How long it was written on since the last save, in seconds. */
      seconds: z.int().min(0).max(86_400).default(0),
    }),
    output: saved,
    /** A passage that is evidence may have changed with it. */
    changes: ['journal', 'search', 'reflection', 'people', 'explore'],
  }),
  /**
   * Changes what an entry says beside its text: only what is named. It keeps the entry's `revision`, which guards the text,
   * so it never meets a conflict. Tags that stand in the text stay, named or not.
   */
  'journal.describe': command({
    input: z.object({ id: recordId, changes: details.partial() }),
    output: details,
    changes: ['journal', 'search'],
  }),
  'journal.trash': command({
    input: z.object({ id: recordId }),
    output: nothing,
    changes: ['journal', 'search', 'trash', 'reflection', 'people', 'explore'],
  }),
  'journal.versions': query({ input: z.object({ id: recordId }), output: z.array(entryVersion) }),
  'journal.version': query({
    input: z.object({ id: recordId, version: z.int() }),
    output: z.object({
      title: line,
      date: calendarDate.nullable(),
      document: storedDocument,
      savedAt: instant,
    }),
  }),
  /** Makes an earlier version the current one; what was current becomes a version itself. */
  'journal.restoreVersion': command({
    input: z.object({ id: recordId, version: z.int(), revision }),
    output: entry,
    changes: ['journal', 'search', 'reflection', 'people', 'explore'],
  }),
};
