import { WaymarkError } from '#shared/bridge/errors.ts';
import { isEditable, type StoredDocument } from '#shared/document/document.ts';
import { holdsOf } from '#shared/document/holds.ts';
import { countWords, plainText, preview } from '#shared/document/plain-text.ts';
import { type References, referencesOf } from '#shared/document/references.ts';

/** The most characters that a stored document may have, as JSON. */
const longestDocument = 20_000_000;

/** A document with everything that is stored or found of it. */
export interface StoredText {
  /** JSON of the document. */
  document: string;
  /** The document itself. */
  parsed: StoredDocument;
  plain: string;
  preview: string;
  wordCount: number;
  /** What the text holds, as bits. */
  holds: number;
  /** What the text names and holds. */
  references: References;
}

/**
 * What is stored of a document.
 *
 * @throws WaymarkError `unsupported` for a document that this version does not fully understand, since saving it could
 * lose what it does not see; `invalid` for one that is too long.
 */
export function storedText(document: StoredDocument): StoredText {
  if (!isEditable(document)) {
    throw new WaymarkError(
      'unsupported',
      'This entry holds something that a newer Waymark wrote, so it can be read here but not changed.',
    );
  }
  const json = JSON.stringify(document);
  if (json.length > longestDocument) {
    throw new WaymarkError('invalid', 'This is too long for one entry. Split it into several.');
  }
  const plain = plainText(document);
  return {
    document: json,
    parsed: document,
    plain,
    preview: preview(plain),
    wordCount: countWords(plain),
    holds: holdsOf(document),
    references: referencesOf(document),
  };
}
