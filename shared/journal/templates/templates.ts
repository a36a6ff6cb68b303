import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, clockTime, line, nothing, recordId, revision } from '#shared/bridge/fields.ts';
import { storedDocument } from '#shared/document/document.ts';

/** One of the library by its name, or an own one by its id. */
const key = z.string().min(1).max(100);
const fields = {
  name: line.trim().min(1, 'Give the template a name first.'),
  title: line,
  document: storedDocument,
};
const changes = ['journal'] as const;

export const template = z.object({
  key,
  name: z.string(),
  /** What a new entry is called; it may hold fields. */
  title: line,
  document: storedDocument,
  /** Whether its text cannot be read; the document is an empty one then. */
  damaged: z.boolean(),
  /** Whether the person made it; only those are changed. */
  own: z.boolean(),
  /** 1 for those of the library. */
  revision,
});
export type Template = z.infer<typeof template>;

/** Weekday 1 is Monday, 7 Sunday; 0 stands for every day that has none of its own. */
export const weekday = z.int().min(0).max(7);

export const templateRule = z.object({ journal: recordId, weekday, template: key });
export type TemplateRule = z.infer<typeof templateRule>;

/** What a new entry begins with. */
export const beginning = z.object({
  title: line,
  document: storedDocument,
  /** The template that it comes from; null for an empty page. */
  template: key.nullable(),
  /** The prompt that the template put into the text. */
  prompt: key.nullable(),
});
export type Beginning = z.infer<typeof beginning>;

export const templatesApi = {
  /** Own ones first, in their order, then the library. */
  'journal.templates': query({ input: nothing, output: z.array(template) }),
  'journal.addTemplate': command({ input: z.object(fields), output: template, changes }),
  /** Refused as `conflict` when the template has moved on from `revision`. */
  'journal.saveTemplate': command({
    input: z.object({ id: recordId, revision, ...fields }),
    output: template,
    changes,
  }),
  /** Places an own template before another, or last. */
  'journal.moveTemplate': command({
    input: z.object({ id: recordId, before: recordId.nullable() }),
    output: nothing,
    changes,
  }),
  /** Moves an own template to the trash. Its rules wait in case it comes back. */
  'journal.removeTemplate': command({
    input: z.object({ id: recordId }),
    output: nothing,
    changes: [...changes, 'trash'],
  }),
  'journal.templateRules': query({ input: nothing, output: z.array(templateRule) }),
  /** Sets what new entries of a journal begin with on a weekday; null for nothing of its own. */
  'journal.setTemplateRule': command({
    input: z.object({ journal: recordId, weekday, template: key.nullable() }),
    output: nothing,
    changes,
  }),
  /**
   * What a new entry begins with, its fields filled: a template that was asked for, else that of the journal's rule for the
   * day, else an empty page. A page without a day follows the rule for every day.
   */
  'journal.begin': query({
    input: z.object({
      /** Null for the first journal. */
      journal: recordId.nullable().default(null),
      date: calendarDate.nullable(),
      /** What the clock shows, for the field of the time. */
      time: clockTime,
      template: key.nullable().default(null),
    }),
    output: beginning,
  }),
};
