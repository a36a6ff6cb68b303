import { z } from 'zod';
import { command } from '#shared/bridge/call.ts';
import { calendarDate, clockTime, line, nothing, recordId, revision } from '#shared/bridge/fields.ts';
import { storedDocument } from '#shared/document/document.ts';
import { mentionKinds } from '#shared/document/references.ts';
import { details, entry } from './entry.ts';

const changes = ['journal', 'search', 'trash', 'reflection', 'explore'] as const;

/** What it takes to part two entries again that were made one. */
const merged = z.object({
  into: recordId,
  from: recordId,
  /** Where the entry that took the other in stands after it. */
  revision,
  /** Its text before, among its versions; null when it stayed as it was. */
  version: z.int().nullable(),
  details: details.pick({
    mood: true,
    moodWords: true,
    energy: true,
    energyWords: true,
    place: true,
    tags: true,
    starred: true,
  }),
  /** What it was tied to because of the other. */
  ties: z.array(z.object({ kind: z.enum(mentionKinds), record: recordId })).max(10_000),
  /** Entries that were tied to the other, and are tied to it now. */
  tiedFrom: z.array(recordId).max(10_000),
  /** Options that were tied to the other, and are tied to it now. */
  options: z.array(recordId).max(10_000),
  /** The evidence that pointed to the other. */
  evidence: z.array(recordId).max(10_000),
});
export type Merged = z.infer<typeof merged>;

/** What it takes to make one entry again of two that were one. */
const split = z.object({
  id: recordId,
  /** Where it stands after it. */
  revision,
  /** Its whole text, among its versions. */
  version: z.int(),
  rest: recordId,
  restRevision: revision,
});
export type Split = z.infer<typeof split>;

/** Making two entries of one, and one of two. */
export const piecesApi = {
  /** A second entry with the same text and details, of the same day. */
  'journal.duplicate': command({
    input: z.object({ id: recordId }),
    output: entry,
    changes: ['journal', 'search'],
  }),
  /**
   * Puts the text of `from` below that of `into`, with its tags, ties and evidence; `from` goes to the trash. Refused as
   * `conflict` when `into` has moved on from `revision`.
   */
  'journal.merge': command({
    input: z.object({ into: recordId, revision, from: recordId }),
    output: merged,
    changes,
  }),
  /** Takes a merge back. Refused as `conflict` when the entry was written in since. */
  'journal.undoMerge': command({ input: merged, output: nothing, changes }),
  /**
   * Saves an entry with the text above a place, and what stands below it as an entry of its own of the same journal, day
   * and time, with the same place, tags and ties.
   * Refused as `conflict` when the entry has moved on from `revision`.
   */
  'journal.split': command({
    input: z.object({
      id: recordId,
      revision,
      title: line,
      date: calendarDate.nullable(),
      time: clockTime.nullable().optional(),
      above: storedDocument,
      below: storedDocument,
    }),
    output: split,
    changes,
  }),
  /** Takes a split back; the entry of the rest goes to the trash. Refused as `conflict` when either was written in since. */
  'journal.undoSplit': command({ input: split, output: nothing, changes }),
};
