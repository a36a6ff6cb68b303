import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, recordId, revision, words } from '#shared/bridge/fields.ts';

/** What to ask somebody when the two talk again. */
export const ask = z.object({
  id: recordId,
  person: z.object({ id: recordId, name: line }),
  text: words,
  /** The entry that it is a passage of; null also while that is in the trash. */
  entry: z.object({ id: recordId, title: line, date: calendarDate.nullable() }).nullable(),
  /** When it was asked; null while it is open. */
  askedOn: calendarDate.nullable(),
  answer: words,
  /** The talk in which it was asked. */
  conversation: recordId.nullable(),
  createdAt: instant,
  modifiedAt: instant,
  revision,
});
export type Ask = z.infer<typeof ask>;

const text = words.refine((it) => it.trim() !== '', 'Write the question first.');
const changes = ['people', 'search', 'plan'] as const;
const of = z.object({ id: recordId });

export const asksApi = {
  /** What was kept to ask a person: open ones in the order in which they were written, then what was asked, the latest first. */
  'people.asks': query({ input: z.object({ person: recordId }), output: z.array(ask) }),
  'people.addAsk': command({
    input: z.object({ person: recordId, text, entry: recordId.nullable().default(null) }),
    output: ask,
    changes,
  }),
  'people.saveAsk': command({ input: z.object({ id: recordId, text }), output: ask, changes }),
  /** Says that it was asked, in a talk on its day or else today, and what they said; or that it is open again. */
  'people.answerAsk': command({
    input: z.object({
      id: recordId,
      asked: z.boolean(),
      answer: words.default(''),
      conversation: recordId.nullable().default(null),
    }),
    output: ask,
    changes,
  }),
  'people.removeAsk': command({ input: of, output: ask, changes }),
};
