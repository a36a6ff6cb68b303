import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, line, nothing, recordId, revision, words } from '#shared/bridge/fields.ts';
import { returnAnswers } from './returns.ts';

/** What was learned, as a question that may come back. */
export const lesson = z.object({
  id: recordId,
  item: recordId,
  itemName: line,
  /** A question, or the beginning of a sentence. */
  question: words,
  /** Its answer, or the rest of the sentence; may be empty. */
  answer: words,
  session: recordId.nullable(),
  learnedOn: calendarDate,
  /** How many of its returns are over, and the day of the next one; null when none is to come. */
  returns: z.int().min(0),
  nextOn: calendarDate.nullable(),
  /** The day on which it was last answered. */
  seenOn: calendarDate.nullable(),
  revision,
});
export type Lesson = z.infer<typeof lesson>;

const question = words.refine((it) => it.trim() !== '', 'Write a question, or the beginning of a sentence.');
const of = z.object({ id: recordId });
const changes = ['learning', 'search', 'plan'] as const;

export const lessonsApi = {
  /** Of one thing, or of all: the latest learned first. */
  'learning.lessons': query({
    input: z.object({ item: recordId.nullable().default(null) }),
    output: z.array(lesson),
  }),
  /** What comes back today, at most three, the longest waiting first. */
  'learning.returning': query({ input: nothing, output: z.array(lesson) }),
  /** With `returns` it comes back. With `session` it came of that session, whatever thing is named. */
  'learning.addLesson': command({
    input: z.object({
      item: recordId,
      question,
      answer: words.default(''),
      session: recordId.nullable().default(null),
      learnedOn: calendarDate,
      returns: z.boolean().default(true),
    }),
    output: lesson,
    changes,
  }),
  'learning.saveLesson': command({
    input: of.extend({ revision, question, answer: words }),
    output: lesson,
    changes,
  }),
  'learning.removeLesson': command({ input: of, output: nothing, changes }),
  /** What the person says of one that came back. */
  'learning.answerLesson': command({
    input: of.extend({ answer: z.enum(returnAnswers) }),
    output: lesson,
    changes: ['learning'],
  }),
  /** Lets one come back again that was let go or is over, from the beginning. */
  'learning.wishLesson': command({ input: of, output: lesson, changes: ['learning'] }),
};
