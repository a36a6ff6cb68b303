import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, line, nothing, recordId } from '#shared/bridge/fields.ts';
import { needs } from './needs.ts';

const need = z.enum(needs);
/** One of the library by its name, or an own one by its id. */
const key = z.string().min(1).max(100);
const words = line.trim().min(1, 'Write the prompt first.');
const changes = ['journal'] as const;

export const prompt = z.object({
  key,
  need,
  words: z.string(),
  /** Whether the person wrote it. */
  own: z.boolean(),
});
export type Prompt = z.infer<typeof prompt>;

export const promptsApi = {
  /** All prompts, need by need: own ones first, then the library. */
  'journal.prompts': query({
    input: nothing,
    output: z.object({
      prompts: z.array(
        prompt.extend({
          /** "Not for me": it is never proposed. */
          refused: z.boolean(),
          /** How many entries answer it. */
          answers: z.int(),
        }),
      ),
      /** The needs that the prompt of the day is taken from, never empty. */
      needs: z.array(need),
    }),
  }),
  /** A prompt by its name, however it is to be found: its words stand above the entries that answer it. */
  'journal.prompt': query({ input: z.object({ key }), output: prompt.nullable() }),
  /**
   * The prompt of a day: the one that was shown on it last, else one that was not shown for longest. It is settled by
   * `journal.showPrompt` when it is shown. Null when every prompt of the chosen needs was refused.
   */
  'journal.promptOfDay': query({ input: z.object({ day: calendarDate }), output: prompt.nullable() }),
  /** Settles which prompt a day has, so that it stays and counts as shown. */
  'journal.showPrompt': command({
    input: z.object({ day: calendarDate, key }),
    output: nothing,
    changes: [],
  }),
  /** Gives the day another prompt, of one need when it is named. */
  'journal.anotherPrompt': command({
    input: z.object({ day: calendarDate, need: need.nullable().default(null) }),
    output: prompt.nullable(),
    changes,
  }),
  /** "Not for me", or taking that back. */
  'journal.refusePrompt': command({
    input: z.object({ key, refused: z.boolean() }),
    output: nothing,
    changes,
  }),
  'journal.choosePromptNeeds': command({
    input: z.object({ needs: z.array(need).min(1, 'Leave at least one of them on.') }),
    output: nothing,
    changes,
  }),
  'journal.addPrompt': command({ input: z.object({ need, words }), output: prompt, changes }),
  'journal.savePrompt': command({ input: z.object({ id: recordId, need, words }), output: prompt, changes }),
  /** Takes an own prompt away. Entries that answer it still show it. */
  'journal.removePrompt': command({ input: z.object({ id: recordId }), output: nothing, changes }),
};
