import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, nothing, recordId, revision } from '#shared/bridge/fields.ts';
import { storedDocument } from '#shared/document/document.ts';

export const entryKinds = ['free', 'prompted', 'reflection', 'review'] as const;

export const entry = z.object({
  id: recordId,
  kind: z.enum(entryKinds),
  title: line,
  /** The day it is about, which the person may move. */
  date: calendarDate,
  document: storedDocument,
  tags: z.array(z.string()),
  starred: z.boolean(),
  wordCount: z.int(),
  createdAt: instant,
  modifiedAt: instant,
  trashedAt: instant.nullable(),
  revision,
});
export type Entry = z.infer<typeof entry>;

export const entryListItem = entry
  .omit({ document: true, trashedAt: true, kind: true })
  .extend({ preview: z.string() });
export type EntryListItem = z.infer<typeof entryListItem>;

/** An earlier state of an entry, kept when it changed. */
export const entryVersion = z.object({
  id: z.int(),
  /** When this state was saved. */
  savedAt: instant,
  title: line,
  wordCount: z.int(),
  preview: z.string(),
});
export type EntryVersion = z.infer<typeof entryVersion>;

/** Tags carry no `#`, no comma and no white space at their ends. */
export const tag = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^#,\n]+$/, 'A tag has no # and no comma.');

const saved = z.object({ revision, modifiedAt: instant, wordCount: z.int() });

export const journalApi = {
  /**
   * Entries, newest date first; within a day the newest first. Page on with the `next` of the page before. `total` counts
   * all of them on the first page and is null on later ones.
   */
  'journal.list': query({
    input: z.object({ after: z.string().optional(), limit: z.int().min(1).max(500).default(100) }),
    output: z.object({
      entries: z.array(entryListItem),
      next: z.string().nullable(),
      total: z.int().nullable(),
    }),
  }),
  'journal.get': query({ input: z.object({ id: recordId }), output: entry }),
  'journal.add': command({
    input: z.object({
      title: line.default(''),
      date: calendarDate,
      document: storedDocument.optional(),
      tags: z.array(tag).default([]),
    }),
    output: entry,
    changes: ['journal', 'search'],
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
      date: calendarDate,
      document: storedDocument,
      keep: z.boolean().default(false),
    }),
    output: saved,
    changes: ['journal', 'search'],
  }),
  'journal.trash': command({
    input: z.object({ id: recordId }),
    output: nothing,
    changes: ['journal', 'search', 'trash', 'reflection'],
  }),
  'journal.versions': query({ input: z.object({ id: recordId }), output: z.array(entryVersion) }),
  'journal.version': query({
    input: z.object({ id: recordId, version: z.int() }),
    output: z.object({ title: line, date: calendarDate, document: storedDocument, savedAt: instant }),
  }),
  /** Makes an earlier version the current one; what was current becomes a version itself. */
  'journal.bringBack': command({
    input: z.object({ id: recordId, version: z.int(), revision }),
    output: entry,
    changes: ['journal', 'search'],
  }),
};
