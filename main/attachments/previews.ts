import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { Attachment } from '#shared/attachments/attachments.ts';
import { isPictureType, largestPreview, type PreviewSize } from '#shared/attachments/limits.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { mediaTypeOf } from './media-type.ts';
import { getAttachment } from './read.ts';
import { holderOf, wholeRow } from './rows.ts';

/** What a preview may be: never SVG, which can hold a program. */
const previewTypes = ['image/webp', 'image/png', 'image/jpeg'];

export interface Drawn {
  id: string;
  width: number | null;
  height: number | null;
  /** Null when it could not be drawn. */
  previews: Readonly<Record<PreviewSize, Uint8Array>> | null;
}

/**
 * Stores what the window drew of a picture, for all attachments of the same bytes.
 *
 * @throws WaymarkError `not-found`; `invalid` when the file is no picture, or a preview is not.
 */
export function setPreview(db: Db, { id, width, height, previews }: Drawn): Attachment {
  return inTransaction(db, () => {
    const row = wholeRow(db, id);
    if (!isPictureType(row.media_type)) throw noPicture();
    const holder = holderOf(row);
    for (const [size, data] of Object.entries(previews ?? {})) {
      const mediaType = mediaTypeOf(data, '');
      if (!previewTypes.includes(mediaType) || data.byteLength > largestPreview) throw noPicture();
      prepared<object>(
        db,
        `INSERT INTO attachment_previews (attachment, size, media_type, data) VALUES (@holder, @size, @mediaType, @data)
         ON CONFLICT (attachment, size) DO UPDATE SET media_type = excluded.media_type, data = excluded.data`,
      ).run({ holder, size, mediaType, data });
    }
    prepared<object>(
      db,
      `UPDATE attachments SET drawable = @drawable, width = @width, height = @height
       WHERE id = @holder OR holder = @holder`,
    ).run({ holder, drawable: previews === null ? 0 : 1, width, height });
    return getAttachment(db, id);
  });
}

function noPicture(): WaymarkError {
  return new WaymarkError('invalid', 'This is not a picture that Waymark can show.');
}
