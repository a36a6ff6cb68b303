import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { nothing, recordId } from '#shared/bridge/fields.ts';
import { tag } from './entry.ts';

/** A tag and how many entries carry it, beside their text or in it. */
export const tagInUse = z.object({ id: recordId, name: tag, entries: z.int() });
export type TagInUse = z.infer<typeof tagInUse>;

const changes = ['journal', 'search'] as const;

export const tagsApi = {
  /** The tags that an entry outside the trash carries, in the order of the alphabet. */
  'journal.tagList': query({ input: nothing, output: z.array(tagInUse) }),
  /**
   * Gives a tag another name, in texts as well. Refused as `conflict` with the `tag` that has the name already; merging
   * them is {@link tagsApi}'s `journal.mergeTags`.
   */
  'journal.renameTag': command({
    input: z.object({ id: recordId, name: tag }),
    output: z.object({ before: z.string() }),
    changes,
  }),
  /** Makes one tag of two: what carried `from` carries `into`, in texts as well. */
  'journal.mergeTags': command({
    input: z.object({ from: recordId, into: recordId }),
    output: nothing,
    changes,
  }),
};
