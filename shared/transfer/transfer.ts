import { z } from 'zod';
import { command } from '#shared/bridge/call.ts';
import { calendarDate, nothing, recordId } from '#shared/bridge/fields.ts';

export const importFormats = ['jrnl', 'markdown'] as const;
export type ImportFormat = (typeof importFormats)[number];

export const journalFormats = ['md', 'json'] as const;
export type JournalFormat = (typeof journalFormats)[number];

/** What an import did or, in a dry run, would do. */
export const importReport = z.object({
  /** Names the import for undoing it; null when nothing came in. */
  batch: recordId.nullable(),
  found: z.int(),
  imported: z.int(),
  /** Entries that are in the vault already, by the source's id and content, and entries with problems. */
  skipped: z.int(),
  media: z.int(),
  from: calendarDate.nullable(),
  to: calendarDate.nullable(),
  problems: z.array(z.object({ where: z.string(), reason: z.string() })),
});
export type ImportReport = z.infer<typeof importReport>;

export const transferApi = {
  /**
   * Asks for a file (jrnl) or a folder (Markdown) and takes it in, all or nothing. Null when the person cancelled. Without
   * a format, what was chosen decides. A dry run reports the same and writes nothing.
   */
  'transfer.import': command({
    input: z.object({
      job: z.string().min(1).max(100),
      format: z.enum(importFormats).nullable(),
      dryRun: z.boolean().default(false),
    }),
    output: importReport.nullable(),
    changes: ['journal', 'search', 'trash'],
  }),
  'transfer.undoImport': command({
    input: z.object({ batch: recordId }),
    output: z.object({ removed: z.int() }),
    changes: ['journal', 'search', 'trash', 'reflection'],
  }),
  /** Asks for a target and writes the journal there: all of it, or what lies between two dates, both included. */
  'transfer.exportJournal': command({
    input: z.object({
      job: z.string().min(1).max(100),
      format: z.enum(journalFormats),
      from: calendarDate.nullable().default(null),
      to: calendarDate.nullable().default(null),
    }),
    output: z.object({ saved: z.string().nullable() }),
    changes: [],
  }),
  /** Fills an empty vault with a year of sample data. */
  'transfer.addSample': command({
    input: nothing,
    output: z.object({ entries: z.int() }),
    changes: ['journal', 'reflection', 'goals', 'plan', 'search'],
  }),
};
