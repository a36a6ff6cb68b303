import { z } from 'zod';
import { command } from '#shared/bridge/call.ts';
import { calendarDate, clockTime, line, nothing, recordId, revision } from '#shared/bridge/fields.ts';
import { storedDocument } from '#shared/document/document.ts';
import { entry } from './entry.ts';

const changes = ['journal', 'search', 'trash', 'reflection', 'people', 'explore'] as const;

/** Making two entries of one, and one of two. */
export const piecesApi = {
  /** A second entry with the same text and details, of the same day. */
  'journal.duplicate': command({
    input: z.object({ id: recordId }),
    output: entry,
    changes: ['journal', 'search', 'reflection', 'people'],
  }),
  /**
   * Puts the text of `from` below that of `into`, with its tags, ties and evidence; `from` goes to the trash. Refused as
   * `conflict` when `into` has moved on from `revision`.
   */
  'journal.merge': command({
    input: z.object({ into: recordId, revision, from: recordId }),
    output: nothing,
    changes,
  }),
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
    output: z.object({ rest: recordId }),
    changes,
  }),
};
