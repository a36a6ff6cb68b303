import { basename, extname } from 'node:path';
import type { ReadDb } from '#main/database/reader.ts';
import type { CoreShell } from '#main/ports/core-shell.ts';
import { writeTarget } from '#main/ports/write-target.ts';
import { bytesOf } from './read.ts';
import { wholeRow } from './rows.ts';

/** The usual ending of a type, for a file whose name has none. */
const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/bmp': 'bmp',
  'image/svg+xml': 'svg',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'text/plain': 'txt',
};

/** A name that any system takes for a file, with an ending. */
export function fileNameOf({ name, mediaType }: { name: string; mediaType: string }): string {
  const safe = name.replace(/[<>:"/\\|?*]/g, '_').replace(/[. ]+$/, '') || 'File';
  return extname(safe).length > 1 ? safe : `${safe}.${endings[mediaType] ?? 'bin'}`;
}

/**
 * Asks for a target and writes a file there as it came. Null when the person cancelled.
 *
 * @throws WaymarkError `not-found`; `storage` when the place cannot be written to.
 */
export async function saveAs(
  db: ReadDb,
  shell: Pick<CoreShell, 'chooseTarget'>,
  id: string,
): Promise<{ saved: string | null }> {
  const row = wholeRow(db, id);
  const suggestedName = fileNameOf({ name: row.name, mediaType: row.media_type });
  const target = await shell.chooseTarget({
    title: 'Save a copy',
    suggestedName,
    extension: extname(suggestedName).slice(1),
  });
  if (target === null) return { saved: null };
  await writeTarget(target, bytesOf(db, id));
  return { saved: basename(target.path) };
}
