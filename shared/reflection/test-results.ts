import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, line, nothing, recordId, revision, words } from '#shared/bridge/fields.ts';

/** What a test that was taken elsewhere said, as plain text. Waymark draws nothing from it by itself. */
export const testResult = z.object({
  id: recordId,
  /** Which test it was. */
  name: line,
  date: calendarDate.nullable(),
  words,
  revision,
});
export type TestResult = z.infer<typeof testResult>;

const named = line.trim().min(1, 'Give it a name first.');
const changes = ['reflection', 'search'] as const;

export const testResultsApi = {
  /** The latest first; those without a day last. */
  'reflection.testResults': query({ input: nothing, output: z.array(testResult) }),
  'reflection.addTestResult': command({ input: z.object({ name: named }), output: testResult, changes }),
  'reflection.saveTestResult': command({
    input: z.object({ id: recordId, revision, name: named, date: calendarDate.nullable(), words }),
    output: testResult,
    changes,
  }),
  'reflection.trashTestResult': command({
    input: z.object({ id: recordId }),
    output: nothing,
    changes: [...changes, 'trash'],
  }),
};
