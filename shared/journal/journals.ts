import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { line, nothing, recordId } from '#shared/bridge/fields.ts';

/** The colours that a journal may have, by the names of the tokens. */
export const journalColors = ['pine', 'amber', 'clay', 'slate', 'plum', 'moss'] as const;
export type JournalColor = (typeof journalColors)[number];

/** One of several journals in a vault, such as Work and Private. */
export const journal = z.object({
  id: recordId,
  name: line,
  color: z.enum(journalColors),
  /** Entries and pages that are not in the trash. */
  entries: z.int(),
});
export type Journal = z.infer<typeof journal>;

const fields = { name: line.trim().min(1, 'Give the journal a name first.'), color: z.enum(journalColors) };
const changes = ['journal', 'trash'] as const;

export const journalsApi = {
  /** In the person's own order; never empty. The first one takes in what names no journal. */
  'journal.journals': query({ input: nothing, output: z.array(journal) }),
  'journal.addJournal': command({ input: z.object(fields), output: journal, changes }),
  'journal.saveJournal': command({
    input: z.object({ id: recordId, ...fields }),
    output: journal,
    changes,
  }),
  /** Places a journal before another, or last. */
  'journal.moveJournal': command({
    input: z.object({ id: recordId, before: recordId.nullable() }),
    output: nothing,
    changes,
  }),
  /** Takes a journal away and moves its entries to another. Refused as `invalid` for the last one. */
  'journal.removeJournal': command({
    input: z.object({ id: recordId, entriesTo: recordId }),
    output: nothing,
    changes: [...changes, 'search'],
  }),
};
