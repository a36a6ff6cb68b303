import type { TextMatchTransformer } from '@lexical/markdown';
import { $isElementNode, $isLineBreakNode, type LexicalNode, type TextNode } from 'lexical';
import {
  $createDateNode,
  $createMentionNode,
  $createTagNode,
  $isDateNode,
  $isMentionNode,
  $isTagNode,
  DateTextNode,
  MentionTextNode,
  TagTextNode,
} from './named-nodes.ts';
import { mentionKinds } from './references.ts';
import { isTypeableTag, tagInText } from './tag-words.ts';

/**
 * Mentions, tags and days in Markdown. A tag is written as it is typed, `#feedback`. Everything that such words could not
 * say is a link with an address of Waymark's own, which other programs show by its words.
 */

const never = /(?!)/;

/** Words inside the brackets of a link, with everything escaped that could end them or mean something there. */
function inBrackets(words: string): string {
  return words
    .replace(/[\\`*_~[\]<>]/g, '\\$&')
    .replaceAll('&#', '&#38;#')
    .replace(/\s+/g, ' ');
}

/** Stands for the link while formats are written around it, since they would escape its signs. */
const placeholder = '\ue0fe';

function linkOf(
  node: TextNode,
  address: string,
  exportFormat: (node: TextNode, text: string) => string,
): string {
  return withFormats(node, `[${inBrackets(node.getTextContent())}](waymark:${address})`, exportFormat);
}

function withFormats(
  node: TextNode,
  markdown: string,
  exportFormat: (node: TextNode, text: string) => string,
): string {
  return exportFormat(node, placeholder).replace(placeholder, () => markdown);
}

const wordsInBrackets = '\\[((?:[^[\\]\\n])+)\\]';

export const mention: TextMatchTransformer = {
  dependencies: [MentionTextNode],
  export: (node, _exportChildren, exportFormat) =>
    $isMentionNode(node) ? linkOf(node, `${node.getKind()}/${node.getRecord()}`, exportFormat) : null,
  importRegExp: new RegExp(
    `${wordsInBrackets}\\(waymark:(${mentionKinds.join('|')})/([0-9a-fA-F-]{1,64})\\)`,
    'u',
  ),
  regExp: never,
  replace: (textNode, [, words = '', kindName, record = '']) => {
    const kind = mentionKinds.find((known) => known === kindName);
    if (kind === undefined) return;
    const node = $createMentionNode(kind, record, '');
    node.setTextContent(words).setFormat(textNode.getFormat());
    textNode.replace(node);
  },
  type: 'text-match',
};

export const date: TextMatchTransformer = {
  dependencies: [DateTextNode],
  export: (node, _exportChildren, exportFormat) =>
    $isDateNode(node) ? linkOf(node, `date/${node.getDate()}`, exportFormat) : null,
  importRegExp: new RegExp(`${wordsInBrackets}\\(waymark:date/(\\d{4}-\\d\\d-\\d\\d)\\)`, 'u'),
  regExp: never,
  replace: (textNode, [, words = '', day = '']) => {
    textNode.replace($createDateNode(day, words).setFormat(textNode.getFormat()));
  },
  type: 'text-match',
};

/** A tag that words alone cannot say: with a space in its name, or in the middle of a word. */
export const namedTag: TextMatchTransformer = {
  dependencies: [TagTextNode],
  export: (node, _exportChildren, exportFormat) => {
    if (!$isTagNode(node)) return null;
    const text = node.getTextContent();
    return isTypeableTag(text.slice(1)) && !$touches(node)
      ? withFormats(node, text.replaceAll('_', '\\_'), exportFormat)
      : linkOf(node, node.getTag() === null ? 'tag' : `tag/${node.getTag()}`, exportFormat);
  },
  importRegExp: new RegExp(`${wordsInBrackets}\\(waymark:tag(?:/([0-9a-fA-F-]{1,64}))?\\)`, 'u'),
  regExp: never,
  replace: (textNode, [, words = '', tag]) => {
    const node = $createTagNode('', tag ?? null);
    node.setTextContent(words).setFormat(textNode.getFormat());
    textNode.replace(node);
  },
  type: 'text-match',
};

/** A tag as it is typed. Read only: it is written by {@link namedTag}. */
export const tag: TextMatchTransformer = {
  dependencies: [TagTextNode],
  importRegExp: tagInText,
  regExp: never,
  replace: (textNode, [, name = '']) => {
    textNode.replace($createTagNode(name).setFormat(textNode.getFormat()));
  },
  type: 'text-match',
};

/** Whether a tag stands against other words, so that it could not be told from them again. */
function $touches(node: TagTextNode): boolean {
  return (
    !/^$|[\s([{]$/u.test($wordsOf(node.getPreviousSibling())) ||
    !/^$|^[\s.,;:!?)\]}]/u.test($wordsOf(node.getNextSibling()))
  );
}

function $wordsOf(node: LexicalNode | null): string {
  if (node === null || $isLineBreakNode(node)) return '';
  // What follows or precedes a link's words is a sign of the link.
  return $isElementNode(node) ? '|' : node.getTextContent();
}
