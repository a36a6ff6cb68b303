import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { Attachment } from '#shared/attachments/attachments.ts';
import type { PreviewSize } from '#shared/attachments/limits.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { attachmentRow, holderOf, partsOf, toAttachment, wholeRow } from './rows.ts';

/** @throws WaymarkError `not-found`. */
export function getAttachment(db: ReadDb, id: string): Attachment {
  return toAttachment(attachmentRow(db, id));
}

/**
 * One part of a file.
 *
 * @throws WaymarkError `not-found` when it is not there or has not come in; `corrupt` when a part is missing.
 */
export function readPart(db: ReadDb, { id, part }: { id: string; part: number }): Uint8Array {
  const row = wholeRow(db, id);
  if (part >= partsOf(row.bytes)) throw new WaymarkError('not-found', 'This file has no such part.');
  const data = prepared<[string, number], Uint8Array>(
    db,
    'SELECT data FROM attachment_parts WHERE attachment = ? AND part = ?',
  )
    .pluck()
    .get(holderOf(row), part);
  if (data === undefined) {
    throw new WaymarkError(
      'corrupt',
      'A part of this file is missing. Restore a backup, or run waymark verify.',
    );
  }
  return data;
}

/** The bytes of a file, part by part, each read when it is asked for. @throws WaymarkError as {@link readPart}. */
export function* bytesOf(db: ReadDb, id: string): Iterable<Uint8Array> {
  const { parts } = toAttachment(wholeRow(db, id));
  for (let part = 0; part < parts; part += 1) yield readPart(db, { id, part });
}

export interface Picture {
  mediaType: string;
  data: Uint8Array;
}

/** A smaller picture of a picture; null when none was made. @throws WaymarkError `not-found`. */
export function readPreview(db: ReadDb, { id, size }: { id: string; size: PreviewSize }): Picture | null {
  const found = prepared<[string, string], Picture>(
    db,
    'SELECT media_type AS mediaType, data FROM attachment_previews WHERE attachment = ? AND size = ?',
  ).get(holderOf(attachmentRow(db, id)), size);
  return found ?? null;
}

/** Pictures that a page may hold as they are, when the window has not made a smaller one yet. */
const plainPictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
const largestPlain = 10_000_000;

/**
 * What is printed or shown of an attachment: the smaller picture that the window made, else the picture itself when it is
 * of a common type and not large; null for anything else, above all for SVG, which is never shown as such.
 */
export function pictureToShow(db: ReadDb, id: string): Picture | null {
  const row = prepared<[string], { id: string }>(db, 'SELECT id FROM attachments WHERE id = ?').get(id);
  if (row === undefined) return null;
  const preview = readPreview(db, { id, size: 'page' });
  if (preview !== null) return preview;
  const { whole, drawable, mediaType, bytes } = getAttachment(db, id);
  if (!whole || drawable === false || bytes > largestPlain || !plainPictures.includes(mediaType)) return null;
  return { mediaType, data: Buffer.concat([...bytesOf(db, id)]) };
}

/** Whether {@link pictureToShow} gives something, without reading the bytes. */
export function hasPictureToShow(db: ReadDb, id: string): boolean {
  const row = prepared<[string], { shown: number }>(
    db,
    `SELECT EXISTS (
       SELECT 1 FROM attachment_previews
       WHERE attachment = coalesce(attachments.holder, attachments.id) AND size = 'page') AS shown
     FROM attachments WHERE id = ?`,
  ).get(id);
  if (row === undefined) return false;
  if (row.shown === 1) return true;
  const { whole, drawable, mediaType, bytes } = getAttachment(db, id);
  return whole && drawable !== false && bytes <= largestPlain && plainPictures.includes(mediaType);
}

/** How many files the vault holds, each once, without those that are still coming in. */
export function countAttachments(db: ReadDb): number {
  return db
    .prepare<[], number>("SELECT count(*) FROM attachments WHERE holder IS NULL AND hash <> ''")
    .pluck()
    .get() as number;
}

/** Which attachment holds the bytes of one that has come in as a whole, and what it is called; null for any other. */
export function holderIdOf(
  db: ReadDb,
  id: string,
): { holder: string; name: string; mediaType: string } | null {
  const found = prepared<[string], { holder: string; name: string; mediaType: string }>(
    db,
    `SELECT coalesce(holder, id) AS holder, name, media_type AS mediaType FROM attachments
     WHERE id = ? AND hash <> ''`,
  ).get(id);
  return found ?? null;
}

/** Whether an attachment is there and has come in as a whole. */
export function isWholeAttachment(db: ReadDb, id: string): boolean {
  return holderIdOf(db, id) !== null;
}

/** The attachments that an entry's text holds, in its order. */
export function attachmentsOf(db: ReadDb, entry: string): Attachment[] {
  return prepared<[string], string>(
    db,
    'SELECT attachment FROM entry_attachments WHERE entry = ? ORDER BY place',
  )
    .pluck()
    .all(entry)
    .map((id) => getAttachment(db, id));
}
