import { call } from '#renderer/bridge/client.ts';
import type { Attachment } from '#shared/attachments/attachments.ts';
import { headBytes, partBytes } from '#shared/attachments/limits.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { Pixels } from './draw.ts';
import type { Scaled } from './scale.ts';

/**
 * Begins to store a file.
 *
 * @throws WaymarkError with the reason for which it is not taken.
 */
export async function begin(file: File): Promise<Attachment> {
  const head = await readPiece(file, 0, headBytes);
  return call('attachments.begin', { name: file.name, bytes: file.size, head });
}

/**
 * Stores the bytes of a file piece by piece, so that other calls go in between.
 *
 * @param told how much is stored, 0 to 1; false ends it.
 * @throws WaymarkError `cancelled` when it was ended; the reason for which it failed.
 */
export async function store(
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

/** Keeps what was drawn of a picture, or that it could not be drawn. */
export async function keepDrawn(id: string, size: Pixels | null, drawn: Scaled | null): Promise<Attachment> {
  const previews = drawn && {
    thumbnail: await toBase64(drawn.thumbnail),
    page: await toBase64(drawn.page),
  };
  return call('attachments.setPreview', {
    id,
    width: previews ? (size?.width ?? null) : null,
    height: previews ? (size?.height ?? null) : null,
    previews,
  });
}

/** A file as it came, read piece by piece. `told` gets how much is there, 0 to 1; false ends it with null. */
export async function readWhole(
  { id, parts, mediaType }: Attachment,
  told: (share: number) => boolean,
): Promise<Blob | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let part = 0; part < parts; part += 1) {
    if (!told(part / parts)) return null;
    pieces.push(fromBase64((await call('attachments.read', { id, part })).data));
  }
  return told(1) ? new Blob(pieces, { type: mediaType }) : null;
}
