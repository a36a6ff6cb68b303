import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, line, nothing, recordId } from '#shared/bridge/fields.ts';
import { mentionKinds } from '#shared/document/references.ts';

/** A record that an entry is tied to, or that can be named in its text. */
export const tied = z.object({
  kind: z.enum(mentionKinds),
  id: recordId,
  /** Its name now; of an entry its title, or else its first words. */
  name: z.string(),
  /** Of an entry, its day. */
  date: calendarDate.nullable(),
});
export type Tied = z.infer<typeof tied>;

/** What can be named with `@`. */
export const mentionable = tied.extend({
  /** Of somebody whose name somebody else among them has too, what they do and where; otherwise empty. */
  apart: line,
});
export type Mentionable = z.infer<typeof mentionable>;

export const taggable = z.object({
  id: recordId,
  name: z.string(),
  /** How many entries have it. */
  entries: z.int(),
});
export type Taggable = z.infer<typeof taggable>;

const typed = z.string().max(200);
const tie = z.object({ id: recordId, kind: z.enum(mentionKinds), record: recordId });

export const tiesApi = {
  /** What can be named with `@`, the best match for what was typed first. Without a word, what was written of last. */
  'journal.mentionable': query({
    input: z.object({ text: typed, limit: z.int().min(1).max(50).default(8) }),
    output: z.array(mentionable),
  }),
  /** The tags that begin with what was typed or hold a word that does, the most used first. */
  'journal.taggable': query({
    input: z.object({ text: typed, limit: z.int().min(1).max(50).default(8) }),
    output: z.array(taggable),
  }),
  /** What an entry is tied to, each by its present name. What lies in the trash is not among it. */
  'journal.tiesOf': query({
    input: z.object({ id: recordId }),
    output: z.object({
      /** What its text names. */
      mentions: z.array(tied),
      /** The entries whose texts name it. */
      mentionedBy: z.array(tied),
      /** What the person tied it to. */
      about: z.array(tied),
    }),
  }),
  /** The entries that name a record or were tied to it, the newest first. */
  'journal.entriesAbout': query({
    input: z.object({
      kind: z.enum(mentionKinds),
      record: recordId,
      limit: z.int().min(1).max(200).default(50),
    }),
    output: z.array(tied),
  }),
  /** Ties an entry to a record. Tying them twice is the same as once. */
  'journal.tie': command({ input: tie, output: nothing, changes: ['journal', 'people'] }),
  /** Unties what the person tied. What the text names stays. */
  'journal.untie': command({ input: tie, output: nothing, changes: ['journal', 'people'] }),
};
