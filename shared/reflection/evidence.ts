import { z } from 'zod';
import { calendarDate, instant, recordId, words } from '#shared/bridge/fields.ts';

/** Whether evidence speaks for its claim or against it. */
export const stances = ['supports', 'contradicts'] as const;
export type Stance = (typeof stances)[number];

/** How many characters around a passage are kept, to find it again. */
export const contextLength = 40;

/** Words of an entry that a claim leans on, and what stands around them. Offsets count UTF-16 units of the entry's plain text. */
export const passage = z.object({
  quote: z.string().min(1).max(4_000),
  before: z.string().max(contextLength),
  after: z.string().max(contextLength),
  at: z.number().int().min(0),
});
export type Passage = z.infer<typeof passage>;

/** What became of a passage: it stands as it was, its words have changed, or they are gone. */
export const passageStates = ['present', 'changed', 'gone'] as const;
export type PassageState = (typeof passageStates)[number];

/** A claim's ground: own words, an entry, a passage of it, or several of these. */
export const evidence = z.object({
  id: recordId,
  stance: z.enum(stances),
  words,
  entry: z
    .object({ id: recordId, title: z.string(), date: calendarDate.nullable(), trashed: z.boolean() })
    .nullable(),
  passage: passage.extend({ state: z.enum(passageStates) }).nullable(),
  createdAt: instant,
});
export type Evidence = z.infer<typeof evidence>;
