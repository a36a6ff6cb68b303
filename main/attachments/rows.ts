import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { Attachment } from '#shared/attachments/attachments.ts';
import { partBytes } from '#shared/attachments/limits.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';

export interface AttachmentRow {
  id: string;
  name: string;
  media_type: string;
  bytes: number;
  /** Empty while it is coming in. */
  hash: string;
  holder: string | null;
  drawable: number | null;
  width: number | null;
  height: number | null;
  created_at: string;
}

const columns = 'id, name, media_type, bytes, hash, holder, drawable, width, height, created_at';

/** @throws WaymarkError `not-found`. */
export function attachmentRow(db: ReadDb, id: string): AttachmentRow {
  const row = prepared<[string], AttachmentRow>(db, `SELECT ${columns} FROM attachments WHERE id = ?`).get(
    id,
  );
  if (row === undefined) throw new WaymarkError('not-found', 'This file is not in the vault any more.');
  return row;
}

/** An attachment that has come in as a whole. @throws WaymarkError `not-found`. */
export function wholeRow(db: ReadDb, id: string): AttachmentRow {
  const row = attachmentRow(db, id);
  if (row.hash === '') {
    throw new WaymarkError('not-found', 'This file has not come in as a whole. Add it again.');
  }
  return row;
}

/** The attachment whose parts and previews are a row's. */
export function holderOf(row: AttachmentRow): string {
  return row.holder ?? row.id;
}

export function partsOf(bytes: number): number {
  return Math.ceil(bytes / partBytes);
}

export function toAttachment(row: AttachmentRow): Attachment {
  return {
    id: row.id,
    name: row.name,
    mediaType: row.media_type,
    bytes: row.bytes,
    parts: partsOf(row.bytes),
    whole: row.hash !== '',
    drawable: row.drawable === null ? null : row.drawable === 1,
    width: row.width,
    height: row.height,
    createdAt: row.created_at,
  };
}
