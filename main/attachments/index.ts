import type { HandlersOf } from '#main/bridge/handlers.ts';
import { setPreview } from './previews.ts';
import { getAttachment, readPart, readPreview } from './read.ts';
import { saveAs } from './save-as.ts';
import { appendPart, beginFile, cancelFile, finishFile } from './store.ts';

export { collectUnused, createAttachmentUpkeep } from './collect.ts';
export { mediaTypeOf } from './media-type.ts';
export { filesOnlyOf, markUnused } from './owners.ts';
export {
  attachmentsOf,
  bytesOf,
  countAttachments,
  getAttachment,
  hasPictureToShow,
  holderIdOf,
  isWholeAttachment,
  pictureToShow,
} from './read.ts';
export { fileNameOf } from './save-as.ts';
export { refuseTooLarge, storeFile } from './store.ts';
export { collectAttachments } from './tasks.ts';
export { attachmentProblems } from './verify.ts';

/** Pictures and other files. Bytes cross the bridge as base64, since one of the shells speaks JSON. */
export const attachmentsHandlers = {
  'attachments.begin': ({ db, clock }, { name, bytes, head }) =>
    beginFile(db, clock, { name, bytes, head: fromBase64(head) }),
  'attachments.append': ({ db }, { id, part, data }) => appendPart(db, { id, part, data: fromBase64(data) }),
  'attachments.finish': ({ db }, { id }) => finishFile(db, id),
  'attachments.cancel': ({ db }, { id }) => {
    cancelFile(db, id);
    return {};
  },
  'attachments.info': ({ db }, { id }) => getAttachment(db, id),
  'attachments.read': ({ db }, wanted) => ({ data: toBase64(readPart(db, wanted)) }),
  'attachments.preview': ({ db }, wanted) => {
    const preview = readPreview(db, wanted);
    return preview && { mediaType: preview.mediaType, data: toBase64(preview.data) };
  },
  'attachments.setPreview': ({ db }, { previews, ...drawn }) =>
    setPreview(db, {
      ...drawn,
      previews: previews && { thumbnail: fromBase64(previews.thumbnail), page: fromBase64(previews.page) },
    }),
  'attachments.saveAs': ({ db, shell }, { id }) => saveAs(db, shell, id),
} satisfies HandlersOf<'attachments'>;

function fromBase64(text: string): Uint8Array {
  return Buffer.from(text, 'base64');
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
