import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, nothing, words } from '#shared/bridge/fields.ts';
import { interestThemes } from '#shared/reflection/interest-items.ts';
import { occupationLine, occupationNote, occupationPage, occupationRef, preparation } from './occupation.ts';

/** An edition of O*NET that was read. */
export const edition = z.object({
  /** Such as 30.1. */
  version: z.string(),
  occupations: z.int(),
  withInterests: z.int(),
  readAt: instant,
  /** The tables that were there, and those that were missing. */
  tables: z.array(z.string()),
  missing: z.array(z.string()),
});
export type Edition = z.infer<typeof edition>;

export const libraryApi = {
  /** What the library holds. */
  'explore.library': query({
    input: nothing,
    output: z.object({
      own: z.int(),
      judgedOn: calendarDate,
      fields: z.array(z.object({ id: z.string(), label: z.string(), count: z.int() })),
      edition: edition.nullable(),
    }),
  }),
  /** Occupations by any words of their titles, what is done in them and what they lean on, and by what they are; in pages. */
  'explore.find': query({
    input: z.object({
      text: line.default(''),
      field: z.string().max(60).nullable().default(null),
      theme: z.enum(interestThemes).nullable().default(null),
      preparation: preparation.nullable().default(null),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200).default(60),
    }),
    output: z.object({ total: z.int(), results: z.array(occupationLine) }),
  }),
  'explore.occupation': query({ input: occupationRef, output: occupationPage }),
  /** The occupations that the person looked at or wrote a note on, the latest first. */
  'explore.lookedAt': query({ input: nothing, output: z.array(occupationLine) }),
  /** Notes that the person looked at an occupation, and what they think; an empty note without a day takes it back. */
  'explore.saveNote': command({
    input: occupationRef.extend({
      lookedOn: calendarDate.nullable(),
      note: words,
      /** The revision that it was based on; 0 before anything was noted. */
      revision: z.int().min(0),
    }),
    output: occupationNote,
    changes: ['explore', 'search'],
  }),
};
