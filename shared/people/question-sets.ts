import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { line, nothing, recordId, revision } from '#shared/bridge/fields.ts';

/** Questions of one's own to bring to a talk. */
export const questionSet = z.object({
  id: recordId,
  name: line,
  questions: z.array(line),
  revision,
});
export type QuestionSet = z.infer<typeof questionSet>;

const written = z.object({
  name: line.trim().min(1, 'Give it a name first.'),
  questions: z.array(line.trim().min(1)).max(200),
});
const changes = ['people', 'search'] as const;
const of = z.object({ id: recordId });

export const questionSetsApi = {
  /** In the order of the alphabet. */
  'people.questionSets': query({ input: nothing, output: z.array(questionSet) }),
  'people.addQuestionSet': command({ input: written, output: questionSet, changes }),
  'people.saveQuestionSet': command({
    input: written.extend({ id: recordId, revision }),
    output: questionSet,
    changes,
  }),
  'people.trashQuestionSet': command({ input: of, output: nothing, changes: [...changes, 'trash'] }),
};
