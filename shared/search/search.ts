import { z } from 'zod';
import { query } from '#shared/bridge/call.ts';
import { calendarDate, recordId } from '#shared/bridge/fields.ts';
import { claimKinds } from '#shared/kinds.ts';
import { savedSearchApi } from './saved.ts';

export const searchKinds = [
  'entry',
  ...claimKinds,
  'goal',
  'milestone',
  'person',
  'organisation',
  'direction',
  'activity',
  'test-result',
  'occupation',
  'option',
  'experiment',
  'future',
  'application',
  'comparison',
  'learning',
  'conversation',
  'question-set',
  'step',
  'win',
  'message-template',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A stretch of a snippet; `match` marks the words that were looked for. */
export const snippetPart = z.object({ text: z.string(), match: z.boolean() });
export type SnippetPart = z.infer<typeof snippetPart>;

export const searchResult = z.object({
  kind: z.enum(searchKinds),
  id: recordId,
  /** The goal of a milestone or a step, which is where it is shown; otherwise the record itself. */
  openId: recordId,
  date: calendarDate.nullable(),
  title: z.string(),
  snippet: z.array(snippetPart),
});
export type SearchResult = z.infer<typeof searchResult>;

/** Counting a common word costs more than the first page of it, so while somebody types it stops here. */
export const countedWhileTyping = 1_000;

export const searchApi = {
  ...savedSearchApi,
  /**
   * Newest first. A word finds that word, `wor*` its beginnings, `"two words"` the phrase; all must occur. With
   * `typing`, a query that finds nothing is tried once more with its last word as a beginning (from two letters on), and
   * `total` is counted up to 1,000, which then means that many or more.
   */
  'search.find': query({
    input: z.object({
      text: z.string().max(1_000),
      limit: z.int().min(1).max(200).default(30),
      offset: z.int().min(0).default(0),
      typing: z.boolean().default(false),
    }),
    output: z.object({
      total: z.int(),
      /** There are more than `total`. */
      more: z.boolean(),
      results: z.array(searchResult),
      /** The last word was taken as a beginning, since the query as it stands finds nothing. */
      widened: z.boolean(),
      /** Why the query cannot be understood, and where; nothing is found then. */
      problem: z.object({ at: z.int(), length: z.int(), message: z.string() }).nullable(),
    }),
  }),
};
