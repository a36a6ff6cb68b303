import { createHash, type Hash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import type { Attachment } from '#shared/attachments/attachments.ts';
import { largestFile, largestPicture, partBytes } from '#shared/attachments/limits.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { mediaTypeOf } from './media-type.ts';
import { type AttachmentRow, attachmentRow, partsOf, toAttachment, wholeRow } from './rows.ts';

/** A file that is coming in. What is known of its bytes is forgotten with the connection, and then it must begin again. */
interface Incoming {
  hash: Hash;
  next: number;
  received: number;
}

const incoming = new WeakMap<Db, Map<string, Incoming>>();

/** Up to here, parts that are not needed any more are taken away at once; more of them wait for the collection. */
const fewParts = 8;

function incomingOf(db: Db): Map<string, Incoming> {
  let files = incoming.get(db);
  if (files === undefined) {
    files = new Map();
    incoming.set(db, files);
  }
  return files;
}

/**
 * Begins to store a file.
 *
 * @param file `head` holds its first bytes.
 * @throws WaymarkError `invalid` when it is larger than its type may be.
 */
export function beginFile(
  db: Db,
  clock: Clock,
  { name, bytes, head }: { name: string; bytes: number; head: Uint8Array },
): Attachment {
  const cleaned = cleanName(name);
  const mediaType = mediaTypeOf(head, cleaned);
  refuseTooLarge(bytes, mediaType);
  const id = uuid();
  prepared<object>(
    db,
    `INSERT INTO attachments (id, name, media_type, bytes, hash, created_at)
     VALUES (@id, @name, @mediaType, @bytes, '', @at)`,
  ).run({ id, name: cleaned, mediaType, bytes, at: instantOf(clock) });
  incomingOf(db).set(id, { hash: createHash('sha256'), next: 0, received: 0 });
  return toAttachment(attachmentRow(db, id));
}

/**
 * Stores the next piece of a file that is coming in. One that came before is passed over.
 *
 * @returns how many bytes are there.
 * @throws WaymarkError `not-found` when nothing of the file is known any more; `invalid` for a piece out of order or of
 * another length than it must have.
 */
export function appendPart(
  db: Db,
  { id, part, data }: { id: string; part: number; data: Uint8Array },
): { received: number } {
  const file = incomingOf(db).get(id);
  if (file === undefined) throw interrupted();
  if (part < file.next) return { received: file.received };
  const row = attachmentRow(db, id);
  const expected = Math.min(partBytes, row.bytes - file.received);
  if (part > file.next || data.byteLength !== expected || expected === 0) throw changedMeanwhile();
  inTransaction(db, () => {
    if (part === 0) {
      const mediaType = mediaTypeOf(data.subarray(0, 4_096), row.name);
      refuseTooLarge(row.bytes, mediaType);
      prepared(db, 'UPDATE attachments SET media_type = ? WHERE id = ?').run(mediaType, id);
    }
    prepared(db, 'INSERT INTO attachment_parts (attachment, part, data) VALUES (?, ?, ?)').run(
      id,
      part,
      data,
    );
  });
  file.hash.update(data);
  file.next += 1;
  file.received += data.byteLength;
  return { received: file.received };
}

/**
 * All bytes of a file have come. Bytes that are in the vault already are not stored twice.
 *
 * @throws WaymarkError `not-found` as {@link appendPart}; `invalid` when bytes are missing.
 */
export function finishFile(db: Db, id: string): Attachment {
  const file = incomingOf(db).get(id);
  if (file === undefined) throw interrupted();
  const row = attachmentRow(db, id);
  if (file.received !== row.bytes) throw changedMeanwhile();
  settle(db, row, file.hash.copy().digest('hex'));
  incomingOf(db).delete(id);
  return toAttachment(wholeRow(db, id));
}

function settle(db: Db, row: AttachmentRow, hash: string): void {
  inTransaction(db, () => {
    const same = prepared<object, Pick<AttachmentRow, 'id' | 'drawable' | 'width' | 'height'>>(
      db,
      `SELECT id, drawable, width, height FROM attachments
       WHERE hash = @hash AND bytes = @bytes AND media_type = @type AND holder IS NULL AND id <> @id`,
    ).get({ hash, bytes: row.bytes, type: attachmentRow(db, row.id).media_type, id: row.id });
    prepared<object>(
      db,
      `UPDATE attachments SET hash = @hash, holder = @holder, drawable = @drawable, width = @width, height = @height
       WHERE id = @id`,
    ).run({
      id: row.id,
      hash,
      holder: same?.id ?? null,
      drawable: same?.drawable ?? null,
      width: same?.width ?? null,
      height: same?.height ?? null,
    });
    if (same !== undefined && partsOf(row.bytes) <= fewParts) dropParts(db, row.id);
  });
}

/** Lets go of a file that is still coming in. One that has come in stays. */
export function cancelFile(db: Db, id: string): void {
  incomingOf(db).delete(id);
  inTransaction(db, () => {
    const row = prepared<[string], { bytes: number; hash: string }>(
      db,
      'SELECT bytes, hash FROM attachments WHERE id = ?',
    ).get(id);
    if (row === undefined || row.hash !== '') return;
    prepared(db, 'DELETE FROM entry_attachments WHERE attachment = ?').run(id);
    if (partsOf(row.bytes) <= fewParts) prepared(db, 'DELETE FROM attachments WHERE id = ?').run(id);
    // From long ago, so that the next collection takes it.
    else prepared(db, "UPDATE attachments SET created_at = '1970-01-01T00:00:00.000Z' WHERE id = ?").run(id);
  });
}

/** Takes away the parts that an attachment holds beside those of its holder. */
export function dropParts(db: Db, id: string): void {
  prepared(db, 'DELETE FROM attachment_parts WHERE attachment = ?').run(id);
}

/**
 * Stores a file that is in memory as a whole, in the transaction of the caller.
 *
 * @throws WaymarkError `invalid` as {@link beginFile}.
 */
export function storeFile(
  db: Db,
  clock: Clock,
  { name, data }: { name: string; data: Uint8Array },
): Attachment {
  const { id, parts } = beginFile(db, clock, {
    name,
    bytes: data.byteLength,
    head: data.subarray(0, 4_096),
  });
  for (let part = 0; part < parts; part += 1) {
    appendPart(db, { id, part, data: data.subarray(part * partBytes, (part + 1) * partBytes) });
  }
  return finishFile(db, id);
}

/**
 * Refuses what is larger than Waymark takes in.
 *
 * @throws WaymarkError `invalid`.
 */
export function refuseTooLarge(bytes: number, mediaType: string): void {
  const isPicture = mediaType.startsWith('image/');
  if (bytes <= (isPicture ? largestPicture : largestFile)) return;
  throw new WaymarkError(
    'invalid',
    isPicture
      ? `This picture has ${megabytes(bytes)}, and Waymark takes pictures up to ${megabytes(largestPicture)}. Make it smaller and add it again.`
      : `This file has ${megabytes(bytes)}, and Waymark takes files up to ${megabytes(largestFile)}. Keep it beside your vault, or split it.`,
  );
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}

const longestName = 200;

/** The name of a file without folders, control signs and marks that turn the direction of what follows. */
export function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
  if (plain === '' || /^\.+$/.test(plain)) return 'File';
  if (plain.length <= longestName) return plain;
  const extension = /\.[^.]{1,12}$/.exec(plain)?.[0] ?? '';
  return `${plain.slice(0, longestName - extension.length).trimEnd()}${extension}`;
}

function interrupted(): WaymarkError {
  return new WaymarkError('not-found', 'Storing this file was interrupted. Add it again.');
}

function changedMeanwhile(): WaymarkError {
  return new WaymarkError('invalid', 'The file changed while it was being read. Add it again.');
}
