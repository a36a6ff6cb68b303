/**
 * What works on stored texts for every domain: what is stored of a document, the names and tags in it, what it names, and
 * the passages that evidence stands on.
 */
export {
  renameInTexts,
  renameMentions,
  renameTagInTexts,
  retagTexts,
  settledText,
  settleTexts,
  shortName,
  withPresentNames,
} from './labels.ts';
export { followPassages, followStored, getPassage, passagesIn, settledPassage } from './passages.ts';
export { tieReferences } from './references.ts';
export { damaged, documentOrNote, parseDocument, wholeDocument } from './stored.ts';
export { foldedTag, nameTags } from './tags.ts';
export { type StoredText, storedText } from './text.ts';
