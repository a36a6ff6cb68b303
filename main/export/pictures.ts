import type { Db } from '#main/database/open.ts';
import type { PrintedFile } from '#main/shells/shell.ts';

/** Originals that are bigger than this, in bytes, are printed only when they have a smaller picture. */
const biggestOriginal = 12 * 1024 * 1024;
const printable = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'image/bmp']);

/** A picture as it goes on paper: the one that the page shows, else the original; null when there is none to show. */
export function printedPicture(db: Db, attachment: string): PrintedFile | null {
  const shown = db
    .prepare<[string], { type: string; data: Buffer }>(
      "SELECT media_type AS type, data FROM attachment_previews WHERE attachment = ? AND size = 'page'",
    )
    .get(attachment);
  if (shown) return { type: shown.type, bytes: new Uint8Array(shown.data) };
  const original = db
    .prepare<[string], { type: string; bytes: number }>(
      'SELECT media_type AS type, bytes FROM attachments WHERE id = ?',
    )
    .get(attachment);
  if (!original || !printable.has(original.type) || original.bytes > biggestOriginal) return null;
  const parts = db
    .prepare<[string], Buffer>('SELECT data FROM attachment_parts WHERE attachment = ? ORDER BY part')
    .pluck()
    .all(attachment);
  return { type: original.type, bytes: new Uint8Array(Buffer.concat(parts)) };
}

/** Whether {@link printedPicture} gives something, without reading the bytes. */
export function hasPrintedPicture(db: Db, attachment: string): boolean {
  const row = db
    .prepare<[string], { type: string; bytes: number; shown: number }>(
      `SELECT media_type AS type, bytes,
         EXISTS (SELECT 1 FROM attachment_previews WHERE attachment = attachments.id AND size = 'page') AS shown
       FROM attachments WHERE id = ?`,
    )
    .get(attachment);
  return row !== undefined && (row.shown === 1 || (printable.has(row.type) && row.bytes <= biggestOriginal));
}
