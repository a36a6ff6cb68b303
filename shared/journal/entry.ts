import { z } from 'zod';
import { calendarDate, clockTime, instant, line, recordId, revision } from '#shared/bridge/fields.ts';
import { storedDocument } from '#shared/document/document.ts';

export const entryKinds = ['free', 'prompted', 'reflection', 'review'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The direction in which a text is written; `auto` follows each paragraph's first letter. */
export const directions = ['auto', 'ltr', 'rtl'] as const;
export type Direction = (typeof directions)[number];

/** One of five steps: of mood from 1 (very low) to 5 (very good), of energy from 1 (drained) to 5 (full). */
export const step = z.int().min(1).max(5);

/** Tags carry no `#`, no comma and no white space at their ends. */
export const tag = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^#,\n]+$/, 'A tag has no # and no comma.');

/** What an entry says of itself beside its text. */
export const details = z.object({
  journal: recordId,
  kind: z.enum(entryKinds),
  mood: step.nullable(),
  moodWords: line,
  energy: step.nullable(),
  energyWords: line,
  /** The names, those in the text among them, in the order of the alphabet. */
  tags: z.array(tag).max(200),
  starred: z.boolean(),
  place: line,
  direction: z.enum(directions),
});
export type Details = z.infer<typeof details>;

export const entry = details.extend({
  id: recordId,
  title: line,
  /** The day it is about, which the person may move; null for a page without a day. */
  date: calendarDate.nullable(),
  /** The time of that day; null when it says none. */
  time: clockTime.nullable(),
  document: storedDocument,
  /** The prompt it answers: one of the library by its name, or an own one by its id. */
  prompt: z.string().nullable(),
  wordCount: z.int(),
  /** How long it was written on, in seconds. */
  writingSeconds: z.int(),
  createdAt: instant,
  modifiedAt: instant,
  trashedAt: instant.nullable(),
  revision,
});
export type Entry = z.infer<typeof entry>;

export const entryListItem = entry
  .pick({
    id: true,
    journal: true,
    title: true,
    date: true,
    time: true,
    mood: true,
    energy: true,
    tags: true,
    starred: true,
    wordCount: true,
    createdAt: true,
    modifiedAt: true,
    revision: true,
  })
  .extend({
    preview: z.string(),
    /** The first picture in its text, by its attachment; null when it has none. */
    picture: recordId.nullable(),
  });
export type EntryListItem = z.infer<typeof entryListItem>;

/** An earlier state of an entry, kept when it changed. */
export const entryVersion = z.object({
  id: z.int(),
  /** When this state was saved. */
  savedAt: instant,
  title: line,
  wordCount: z.int(),
  preview: z.string(),
  /** What was kept is damaged and cannot be read; `savedAt` is when it was kept then, and the rest is blank. */
  damaged: z.boolean(),
});
export type EntryVersion = z.infer<typeof entryVersion>;
