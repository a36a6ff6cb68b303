import { createHash } from 'node:crypto';
import type { ReadDb } from '#main/database/reader.ts';

/** What is wrong with the files of a vault, in sentences without a person's words. Every byte is read. */
export function attachmentProblems(db: ReadDb): string[] {
  const all = db
    .prepare<[], { id: string; bytes: number; hash: string }>(
      "SELECT id, bytes, hash FROM attachments WHERE holder IS NULL AND hash <> ''",
    )
    .all();
  const damaged = all.filter((file) => !isAsStored(db, file)).length;
  return damaged === 0
    ? []
    : [`${damaged} of ${all.length} attached files are damaged. A backup may still hold them.`];
}

function isAsStored(db: ReadDb, { id, bytes, hash }: { id: string; bytes: number; hash: string }): boolean {
  const sum = createHash('sha256');
  let length = 0;
  const parts = db.prepare<[string], Uint8Array>(
    'SELECT data FROM attachment_parts WHERE attachment = ? ORDER BY part',
  );
  for (const data of parts.pluck().iterate(id)) {
    sum.update(data);
    length += data.byteLength;
  }
  return length === bytes && sum.digest('hex') === hash;
}
