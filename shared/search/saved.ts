import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { line, nothing, recordId } from '#shared/bridge/fields.ts';

/** A search that is worth keeping, under a name of the person's own. */
export const savedSearch = z.object({ id: recordId, name: line, query: z.string().max(1_000) });
export type SavedSearch = z.infer<typeof savedSearch>;

const fields = {
  name: line.trim().min(1, 'Give the search a name first.'),
  query: z.string().trim().min(1, 'There is nothing to look for yet.').max(1_000),
};
const changes = ['search'] as const;

export const savedSearchApi = {
  /** In the person's own order. */
  'search.saved': query({ input: nothing, output: z.array(savedSearch) }),
  /** Keeps a search before another one, or last. Refused as `invalid` when the query cannot be understood. */
  'search.save': command({
    input: z.object({ ...fields, before: recordId.nullable().default(null) }),
    output: savedSearch,
    changes,
  }),
  'search.changeSaved': command({
    input: z.object({ id: recordId, ...fields }),
    output: savedSearch,
    changes,
  }),
  'search.moveSaved': command({
    input: z.object({ id: recordId, before: recordId.nullable() }),
    output: nothing,
    changes,
  }),
  /** Takes a search away; `before` says where it stood, for keeping it again. */
  'search.removeSaved': command({
    input: z.object({ id: recordId }),
    output: z.object({ before: recordId.nullable() }),
    changes,
  }),
};
