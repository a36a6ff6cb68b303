import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { instant, nothing, recordId } from '#shared/bridge/fields.ts';
import { headBytes, largestPreview, partBytes } from './limits.ts';

/** A picture or another file that lies in the vault. */
export const attachment = z.object({
  id: recordId,
  /** The name that the file had, without its folders. */
  name: z.string(),
  /** Told by its first bytes, never by its name alone. */
  mediaType: z.string(),
  bytes: z.int(),
  /** In how many parts it is read. */
  parts: z.int(),
  /** False while it is still coming in, and for one that never came in whole. */
  whole: z.boolean(),
  /** Whether the window could draw it as a picture; null while nobody tried. */
  drawable: z.boolean().nullable(),
  /** Of a picture, in pixels; null while unknown. */
  width: z.int().nullable(),
  height: z.int().nullable(),
  createdAt: instant,
});
export type Attachment = z.infer<typeof attachment>;

/** Bytes as base64, at most so many. */
function base64(bytes: number): z.ZodString {
  return z
    .string()
    .max(Math.ceil(bytes / 3) * 4)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'This piece of the file was damaged on its way. Add the file again.');
}

const id = z.object({ id: recordId });
const size = z.enum(['thumbnail', 'page']);
const pixels = z.int().min(1).max(1_000_000);

export const attachmentsApi = {
  /**
   * Begins to store a file; its bytes follow in order by `attachments.append`. The type is told by its first bytes. Refused
   * as `invalid` when it is larger than its type may be.
   */
  'attachments.begin': command({
    input: z.object({
      name: z.string().max(1_000),
      bytes: z.int().min(0),
      head: base64(headBytes),
    }),
    output: attachment,
    changes: [],
  }),
  /** Each piece but the last has `partBytes` bytes. A piece that came before is passed over. */
  'attachments.append': command({
    input: z.object({ id: recordId, part: z.int().min(0), data: base64(partBytes) }),
    output: z.object({ received: z.int() }),
    changes: [],
  }),
  /** All bytes have come. What is in the vault already is not stored twice. */
  'attachments.finish': command({ input: id, output: attachment, changes: ['attachments'] }),
  /** Lets go of a file that is still coming in. */
  'attachments.cancel': command({ input: id, output: nothing, changes: ['attachments'] }),
  'attachments.info': query({ input: id, output: attachment }),
  'attachments.read': query({
    input: z.object({ id: recordId, part: z.int().min(0) }),
    output: z.object({ data: z.string() }),
  }),
  /** A smaller picture of a picture; null when none was made yet. */
  'attachments.preview': query({
    input: z.object({ id: recordId, size }),
    output: z.object({ mediaType: z.string(), data: z.string() }).nullable(),
  }),
  /**
   * Stores what the window drew of a picture, or with `previews` null that it could not draw it. Refused as `invalid` for
   * anything that is no picture.
   */
  'attachments.setPreview': command({
    input: z.object({
      id: recordId,
      width: pixels.nullable(),
      height: pixels.nullable(),
      previews: z.object({ thumbnail: base64(largestPreview), page: base64(largestPreview) }).nullable(),
    }),
    output: attachment,
    changes: ['attachments', 'journal'],
  }),
  /** Asks for a target and writes the file there as it came. `saved` is null when the person cancelled. */
  'attachments.saveAs': command({
    input: id,
    output: z.object({ saved: z.string().nullable() }),
    changes: [],
  }),
};
