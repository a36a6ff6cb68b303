import { call } from '#renderer/bridge/client.ts';
import { fromBase64, toBase64 } from '#renderer/parts/base64.ts';
import type { Attachment } from '#shared/attachments/attachments.ts';
import type { Pixels } from './draw.ts';
import type { Scaled } from './scale.ts';

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
