import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, nothing, recordId } from '#shared/bridge/fields.ts';

export const peopleFormats = ['vcard', 'csv', 'linkedin', 'ics'] as const;
export type PeopleFormat = (typeof peopleFormats)[number];

export const peopleExportFormats = ['vcard', 'vcard3', 'csv'] as const;
export type PeopleExportFormat = (typeof peopleExportFormats)[number];

/** What things of a source become. */
export const exchangeGroups = ['people', 'roles', 'skills', 'learning', 'profile', 'meetings'] as const;
export type ExchangeGroup = (typeof exchangeGroups)[number];

/** What a column of a table may say. */
export const columnFields = [
  'name',
  'givenName',
  'middleName',
  'familyName',
  'prefix',
  'suffix',
  'work',
  'department',
  'organisation',
  'place',
  'street',
  'city',
  'region',
  'postcode',
  'country',
  'met',
  'closeness',
  'note',
  'tags',
  'email',
  'phone',
  'link',
  'address',
  'other',
  'birthday',
  'birthYear',
  'birthMonth',
  'birthDay',
  // What the column that it stands beside is called, such as “work”.
  'contactLabel',
  'uid',
] as const;

/** What a column of a table says, under a word such as “work”; null for a column that stays where it is. */
export const columnUse = z.object({ field: z.enum(columnFields), label: z.string().max(100) }).nullable();
export type ColumnUse = z.infer<typeof columnUse>;

/** How a table is read. */
const table = z.object({
  heads: z.array(z.string()),
  uses: z.array(columnUse),
  /** Its first rows. */
  sample: z.array(z.array(z.string())),
  /** As a person calls it, such as “semicolon”. */
  separator: z.string(),
  encoding: z.string(),
});
export type ExchangeTable = z.infer<typeof table>;

/** The fields of a person that an import can change. */
export const changedFields = [
  'name',
  'work',
  'organisation',
  'place',
  'met',
  'closeness',
  'note',
  'tags',
  'contacts',
  'birthday',
  'picture',
] as const;
export type ChangedField = (typeof changedFields)[number];

const fieldChange = z.object({
  field: z.enum(changedFields),
  /** What is there; empty where nothing is. */
  before: z.string(),
  /** What the source says. */
  after: z.string(),
  /** Whether nothing of one's own is lost by it, so that it happens unless it is left out. */
  fills: z.boolean(),
});
export type FieldChange = z.infer<typeof fieldChange>;

/** How one thing of a source stands to what is there. */
export const lineStates = ['new', 'same', 'changed', 'maybe'] as const;
export type LineState = (typeof lineStates)[number];

const previewLine = z.object({
  /** Its place in the source. */
  id: z.int(),
  group: z.enum(exchangeGroups),
  name: z.string(),
  /** A few more words that tell it from others. */
  detail: z.string(),
  /** From when to when: days, months or years, as exactly as they are known, and a time of day; null for what has none. */
  when: z
    .object({ from: z.string().nullable(), to: z.string().nullable(), time: z.string().nullable() })
    .nullable(),
  state: z.enum(lineStates),
  /** What it is or may be, as it is called there. */
  match: z.object({ name: z.string(), detail: z.string() }).nullable(),
  /** Of `changed` and `maybe`: what would change. */
  changes: z.array(fieldChange),
});
export type PreviewLine = z.infer<typeof previewLine>;

const problem = z.object({ where: z.string(), reason: z.string() });

/** What is in a source and what would become of it. Nothing is written. */
export const exchangePreview = z.object({
  format: z.enum(peopleFormats),
  /** Holds as long as neither the source nor what is there changes. */
  seal: z.string(),
  lines: z.array(previewLine),
  /** Organisations that would be made. */
  organisations: z.array(z.string()),
  table: table.nullable(),
  /** Of a calendar: the days that were looked at. */
  span: z.object({ from: calendarDate, to: calendarDate }).nullable(),
  problems: z.array(problem),
});
export type ExchangePreview = z.infer<typeof exchangePreview>;

/** What is done with a line: in as it is; left out; another one, or the same, where it may be the same; what a meeting becomes. */
export const lineActs = ['in', 'out', 'another', 'same', 'conversation', 'activity'] as const;

const lineChoice = z.object({
  id: z.int(),
  act: z.enum(lineActs),
  /** Of what is not merely filled in, what is taken; and what is filled in that stays out. */
  take: z.array(z.enum(changedFields)).default([]),
  leave: z.array(z.enum(changedFields)).default([]),
});
export type LineChoice = z.infer<typeof lineChoice>;

/** What was chosen of a source, and how it is read. */
export const exchangeReading = z.object({
  source: recordId,
  format: z.enum(peopleFormats).nullable().default(null),
  /** Of a table; null to guess. */
  uses: z.array(columnUse).max(1_000).nullable().default(null),
  /** Of a calendar; null for the year until today. */
  span: z.object({ from: calendarDate, to: calendarDate }).nullable().default(null),
});
export type ExchangeReading = z.output<typeof exchangeReading>;

export const exchangeChoices = z.object({
  /** Groups that stay out as a whole. */
  without: z.array(z.enum([...exchangeGroups, 'organisations'])).default([]),
  /** What every meeting becomes that is not chosen by itself. */
  meetings: z.enum(['out', 'conversation', 'activity', 'known']).default('out'),
  /** Lines that are not as usual: new ones come in, known ones are filled up, and those that may be known stay out. */
  lines: z.array(lineChoice).max(200_000).default([]),
});
export type ExchangeChoices = z.output<typeof exchangeChoices>;

/** What an import of people did. */
export const exchangeReport = z.object({
  batch: recordId.nullable(),
  found: z.int(),
  added: z.int(),
  updated: z.int(),
  /** Known already, left out, or not to be read. */
  skipped: z.int(),
  people: z.int(),
  organisations: z.int(),
  roles: z.int(),
  skills: z.int(),
  learning: z.int(),
  conversations: z.int(),
  activities: z.int(),
  entries: z.int(),
  problems: z.array(problem),
});
export type ExchangeReport = z.infer<typeof exchangeReport>;

const pastImport = z.object({
  id: recordId,
  format: z.string(),
  madeAt: instant,
  undoneAt: instant.nullable(),
  /** How many records it added and changed. */
  added: z.int(),
  updated: z.int(),
});
export type PastImport = z.infer<typeof pastImport>;

const job = z.string().min(1).max(100);

/** Everything that an import of people may write. */
export const exchangeChanges = [
  'people',
  'journal',
  'search',
  'trash',
  'reflection',
  'goals',
  'explore',
  'learning',
  'plan',
] as const;

export const exchangeApi = {
  /** Asks for a file, or a folder, with people, meetings or a copy of one's data. Null when the person cancelled. */
  'transfer.choosePeople': command({
    input: z.object({ kind: z.enum(['file', 'folder']) }),
    output: z.object({ source: recordId, name: z.string() }).nullable(),
    changes: [],
  }),
  /** Reads what was chosen and says what would become of it. */
  'transfer.previewPeople': command({
    input: exchangeReading.extend({ job }),
    output: exchangePreview,
    changes: [],
  }),
  /** Takes it in, all or nothing. With a seal, only as it was shown: `conflict` when something changed since. */
  'transfer.takePeople': command({
    input: exchangeReading.extend({
      job,
      choices: exchangeChoices.default({ without: [], meetings: 'out', lines: [] }),
      seal: z.string().nullable().default(null),
      dryRun: z.boolean().default(false),
    }),
    output: exchangeReport,
    changes: exchangeChanges,
  }),
  /** Asks for a target and writes everybody outside the trash there. */
  'transfer.exportPeople': command({
    input: z.object({ format: z.enum(peopleExportFormats), job }),
    output: z.object({ saved: z.string().nullable(), people: z.int() }),
    changes: [],
  }),
  /** What was imported, the latest first. */
  'transfer.imports': query({ input: nothing, output: z.array(pastImport) }),
};

/** Words to sort by, and ways to reach somebody, as they are stored; what is damaged is none. */
export const storedTags = z.array(z.string()).catch([]);
export const storedContacts = z
  .array(
    z.object({
      sort: z.enum(['email', 'phone', 'address', 'link', 'other']),
      label: z.string(),
      value: z.string(),
    }),
  )
  .catch([]);

/** A JSON text read by a schema that has a way out for what is damaged. */
export function readStored<T>(schema: z.ZodCatch<z.ZodType<T>>, json: string): T {
  let value: unknown = null;
  try {
    value = JSON.parse(json);
  } catch {
    // The schema's way out is taken.
  }
  return schema.parse(value);
}
