import { bytesText } from '#renderer/ui/bytes-text.ts';
import type { AttachmentState } from './port.ts';

const kinds: readonly [start: string, words: string][] = [
  ['application/pdf', 'PDF'],
  ['application/zip', 'Zip archive'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml', 'Word document'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml', 'Spreadsheet'],
  ['application/vnd.openxmlformats-officedocument.presentationml', 'Presentation'],
  ['application/vnd.oasis.opendocument.text', 'Text document'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'Spreadsheet'],
  ['application/vnd.oasis.opendocument.presentation', 'Presentation'],
  ['image/', 'Picture'],
  ['audio/', 'Recording'],
  ['video/', 'Video'],
  ['text/', 'Text'],
];

/** What kind of file it is. */
export function mediaTypeLabel(mediaType: string): string {
  return kinds.find(([start]) => mediaType.startsWith(start))?.[1] ?? 'File';
}

/** What the line under a file's name says. */
export function lineOf(attachment: AttachmentState): string {
  switch (attachment.state) {
    case 'looking':
      return '';
    case 'gone':
      return 'This file is not in the vault any more.';
    case 'stopped':
      return 'It was not stored as a whole. Remove it and add it again.';
    case 'coming':
      return `Storing… ${Math.floor(attachment.share * 100)} % of ${bytesText(attachment.bytes)}`;
    case 'here': {
      const line = `${mediaTypeLabel(attachment.mediaType)}, ${bytesText(attachment.bytes)}`;
      if (!attachment.mediaType.startsWith('image/')) return line;
      return `${line}. It cannot be shown as a picture and is kept as a file.`;
    }
  }
}
