import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, clockTime, nothing, recordId } from '#shared/bridge/fields.ts';
import { details, entryListItem, step, tag } from './entry.ts';

/** What a calendar shows of one day. */
export const calendarDay = z.object({
  date: calendarDate,
  entries: z.int(),
  words: z.int(),
  /** The middle of the moods of the day's entries; null when none says one. */
  mood: step.nullable(),
  /** Whether an entry of the day has a star. */
  starred: z.boolean(),
});
export type CalendarDay = z.infer<typeof calendarDay>;

/** How far another day lies from the day that is looked at. */
export const spans = ['week', 'month', 'years'] as const;

/** What was written on one other day. */
export const otherDay = z.object({
  span: z.enum(spans),
  /** Of `years`, how many: 2 is two years before, -1 the year after. */
  years: z.int(),
  date: calendarDate,
  /** The first of them. */
  entries: z.array(entryListItem),
  total: z.int(),
});
export type OtherDay = z.infer<typeof otherDay>;

/** How many entries one call changes at most. Who changes more calls again, so that the vault stays free in between. */
export const bulkAtMost = 200;
const some = z.array(recordId).min(1).max(bulkAtMost);
const changed = z.object({ id: recordId, changes: details.partial() });

/** Null for all journals. */
const inJournal = { journal: recordId.nullable().default(null) };

export const browseApi = {
  /** How many entries each day has, the newest day first: what a list needs to know how long it is. */
  'journal.days': query({
    input: z.object(inJournal),
    output: z.array(z.object({ date: calendarDate, entries: z.int() })),
  }),
  /** The ids of the entries from one to another in the order of the list, both included, whichever is the newer. */
  'journal.between': query({
    input: z.object({ ...inJournal, one: recordId, other: recordId }),
    output: z.array(recordId),
  }),
  /** The ids of all entries of the list, in its order. */
  'journal.all': query({ input: z.object(inJournal), output: z.array(recordId) }),
  /** The days that have entries, the oldest first. */
  'journal.calendar': query({
    input: z.object({ ...inJournal, from: calendarDate, to: calendarDate }),
    output: z.array(calendarDay),
  }),
  /** The first and the last day that has an entry. */
  'journal.reach': query({
    input: z.object(inJournal),
    output: z.object({ first: calendarDate, last: calendarDate }).nullable(),
  }),
  /** What was written a week and a month before a day, and on its day in all other years, the latest year first. */
  'journal.onThisDay': query({
    input: z.object({ ...inJournal, date: calendarDate }),
    output: z.array(otherDay),
  }),
  /** Pages without a day, in the order of their titles. */
  'journal.pages': query({ input: z.object(inJournal), output: z.array(entryListItem) }),
  /** What an entry says beside its text. */
  'journal.details': query({
    input: z.object({ id: recordId }),
    output: details.extend({
      date: calendarDate.nullable(),
      time: clockTime.nullable(),
      prompt: z.string().nullable(),
      wordCount: z.int(),
      writingSeconds: z.int(),
    }),
  }),
  /**
   * Changes what several entries say beside their texts, all or none of them. What they said before comes back in the same
   * form, so that it can be undone. With `addTags`, each entry keeps its tags and gets these.
   */
  'journal.describeMany': command({
    input: z.object({
      entries: z.array(changed).min(1).max(bulkAtMost),
      addTags: z.array(tag).max(20).default([]),
    }),
    output: z.array(changed),
    changes: ['journal', 'search'],
  }),
  'journal.trashMany': command({
    input: z.object({ ids: some }),
    output: nothing,
    changes: ['journal', 'search', 'trash', 'reflection', 'people', 'explore'],
  }),
};
