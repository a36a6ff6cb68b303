import { parseStored } from '#main/database/parse.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { documentFromPlainText, type StoredDocument, storedDocument } from '#shared/document/document.ts';

/** What a stored text belongs to, as a sentence says it. */
export type TextOf = 'entry' | 'template';

/** A stored text as its document; null when it is damaged: it is not JSON, or not in the form of a document. */
export function parseDocument(json: string): StoredDocument | null {
  return parseStored(storedDocument, json);
}

/** The same for somebody who cannot go on without it. @throws WaymarkError `corrupt` when it is damaged. */
export function wholeDocument(json: string, of: TextOf): StoredDocument {
  return parseDocument(json) ?? damaged(of);
}

/** The same for a list, in which the damaged one is named in its place. */
export function documentOrNote(json: string): StoredDocument {
  return (
    parseDocument(json) ?? documentFromPlainText('The text of this entry is damaged and cannot be read.')
  );
}

/** @throws WaymarkError `corrupt`, with what the person can do. */
export function damaged(of: TextOf): never {
  throw new WaymarkError(
    'corrupt',
    of === 'entry'
      ? 'The text of this entry is damaged and cannot be read. Nothing else is lost. A backup from before may still have it: look in Settings.'
      : 'The text of this template is damaged and cannot be read. Nothing else is lost. Choose another template, or look for it among the backups in Settings.',
  );
}
