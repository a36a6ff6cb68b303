import { call } from '#renderer/bridge/client.ts';
import type { Attachment } from '#shared/attachments/attachments.ts';
import { headBytes, partBytes } from '#shared/attachments/limits.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { toBase64 } from './base64.ts';

/**
 * Begins to store a file.
 *
 * @throws WaymarkError with the reason for which it is not taken.
 */
export async function beginFile(file: File): Promise<Attachment> {
  const head = await readPiece(file, 0, headBytes);
  return call('attachments.begin', { name: file.name, bytes: file.size, head });
}

/**
 * Stores the bytes of a file piece by piece, so that other calls go in between.
 *
 * @param told how much is stored, 0 to 1; false ends it.
 * @throws WaymarkError `cancelled` when it was ended; the reason for which it failed.
 */
export async function storeFile(
  { id, parts, bytes }: Attachment,
  file: File,
  told: (share: number) => boolean,
): Promise<Attachment> {
  for (let part = 0; part < parts; part += 1) {
    const data = await readPiece(file, part * partBytes, (part + 1) * partBytes);
    if (!told((part * partBytes) / bytes)) throw new WaymarkError('cancelled', 'Stopped.');
    await call('attachments.append', { id, part, data });
  }
  if (!told(1)) throw new WaymarkError('cancelled', 'Stopped.');
  return call('attachments.finish', { id });
}

/**
 * Stores a whole file; what came of one that failed or was ended is let go.
 *
 * @param told how much is stored, 0 to 1; false ends it.
 * @param check looks at what kind of file it is before its bytes are sent, and throws where it is not wanted.
 * @throws WaymarkError `cancelled` when it was ended; the reason for which it is not taken or failed.
 */
export async function storeWholeFile(
  file: File,
  told: (share: number) => boolean,
  check: (begun: Attachment) => void = () => {},
): Promise<Attachment> {
  const begun = await beginFile(file);
  try {
    check(begun);
    return await storeFile(begun, file, told);
  } catch (error) {
    await call('attachments.cancel', { id: begun.id });
    throw error;
  }
}

async function readPiece(file: File, from: number, to: number): Promise<string> {
  try {
    return await toBase64(file.slice(from, to));
  } catch {
    throw new WaymarkError(
      'invalid',
      'This cannot be read as a file. A folder can be added as a zip archive, and a file must stay where it is.',
    );
  }
}
