import { z } from 'zod';
import { audiences } from '#shared/audience/audience.ts';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, line, nothing, recordId, revision, words } from '#shared/bridge/fields.ts';

/** Something that went well. */
export const win = z.object({
  id: recordId,
  name: line,
  date: calendarDate,
  /** What made it work. */
  words,
  /** The goal that was reached with it; null for none, and when the goal is in the trash. */
  goal: z.object({ id: recordId, title: line }).nullable(),
  revision,
});
export type Win = z.infer<typeof win>;

const name = line.trim().min(1, 'Say in a few words what went well.');
const changes = ['goals', 'search', 'plan', 'trash'] as const;

export const winsApi = {
  /** The latest day first. */
  'goals.wins': query({ input: nothing, output: z.array(win) }),
  'goals.addWin': command({
    input: z.object({ name, date: calendarDate, words: words.default('') }),
    output: win,
    changes,
  }),
  'goals.saveWin': command({
    input: z.object({
      id: recordId,
      revision,
      name,
      date: calendarDate,
      words,
      /** Who may see it where it belongs to no goal; left out it stays. */
      audience: z.enum(audiences).optional(),
    }),
    output: win,
    changes,
  }),
  'goals.trashWin': command({ input: z.object({ id: recordId }), output: nothing, changes }),
};
