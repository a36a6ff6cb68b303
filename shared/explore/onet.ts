import { z } from 'zod';
import { command } from '#shared/bridge/call.ts';
import { nothing } from '#shared/bridge/fields.ts';
import { edition } from './library.ts';

export const onetApi = {
  /**
   * Asks for a zip or a folder with the official text edition of O*NET and reads it in, in the place of one that is there: whole or
   * not at all. Null when the person cancelled.
   */
  'explore.importOccupations': command({
    input: z.object({ job: z.string().min(1).max(100), kind: z.enum(['file', 'folder']) }),
    output: edition.nullable(),
    changes: ['explore'],
  }),
  /** Takes the edition of O*NET out again. What the person noted on its occupations stays. */
  'explore.removeOccupations': command({ input: nothing, output: nothing, changes: ['explore'] }),
};
