import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, nothing, recordId } from '#shared/bridge/fields.ts';
import { exchangeApi, exchangeChanges } from './people.ts';

export const importFormats = ['jrnl', 'markdown'] as const;
export type ImportFormat = (typeof importFormats)[number];

export const journalFormats = ['pdf', 'html', 'md', 'json'] as const;
export type JournalFormat = (typeof journalFormats)[number];

/** Which entries go out; the trash is never among them. */
export const journalSelection = z.discriminatedUnion('of', [
  z.object({ of: z.literal('all') }),
  z.object({ of: z.literal('entries'), ids: z.array(recordId).min(1).max(20_000) }),
  /** From one day to another, both included; null for no bound. */
  z.object({
    of: z.literal('days'),
    from: calendarDate.nullable().default(null),
    to: calendarDate.nullable().default(null),
  }),
  /** What a search finds, in the words of the search field. */
  z.object({ of: z.literal('search'), query: z.string().min(1).max(1_000) }),
]);
export type JournalSelection = z.output<typeof journalSelection>;

/** How entries are laid out on paper and in a web page. */
export const journalLayout = z.object({
  /** A list of all entries at the beginning, which leads to each. */
  contents: z.boolean().default(true),
  pictures: z.boolean().default(true),
  /** Mood, energy, tags and place of each entry. */
  details: z.boolean().default(true),
  /** What begins on a new page. */
  newPage: z.enum(['none', 'day', 'entry']).default('none'),
});
export type JournalLayout = z.output<typeof journalLayout>;

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

/** What taking an import back did. */
const undoReport = z.object({
  /** How many records went to the trash. */
  removed: z.int(),
  /** How many that it had changed say again what they said before. */
  putBack: z.int(),
  /** What was changed since, and so stays. */
  problems: z.array(z.object({ where: z.string(), reason: z.string() })),
});
export type UndoReport = z.infer<typeof undoReport>;

export const transferApi = {
  ...exchangeApi,
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
    changes: ['journal', 'search', 'trash', 'reflection', 'people'],
  }),
  'transfer.undoImport': command({
    input: z.object({ batch: recordId }),
    output: undoReport,
    changes: exchangeChanges,
  }),
  /** How many entries a selection holds, and how many pictures are in them. */
  'transfer.selected': query({
    input: z.object({ selection: journalSelection }),
    output: z.object({ entries: z.int(), pictures: z.int() }),
  }),
  /** Asks for a target and writes entries there, the oldest day first and pages without a day last. */
  'transfer.exportJournal': command({
    input: z.object({
      job: z.string().min(1).max(100),
      format: z.enum(journalFormats),
      selection: journalSelection.default({ of: 'all' }),
      /** Of PDF and HTML. */
      layout: journalLayout.default({ contents: true, pictures: true, details: true, newPage: 'none' }),
    }),
    output: z.object({ saved: z.string().nullable() }),
    changes: [],
  }),
  /** Fills an empty vault with a year of sample data. */
  'transfer.addSample': command({
    input: nothing,
    output: z.object({ entries: z.int() }),
    changes: ['journal', 'reflection', 'goals', 'people', 'explore', 'learning', 'plan', 'search'],
    // One transaction at its end, on an empty vault only.
    repeatable: true,
  }),
};
