import { $createHorizontalRuleNode, $isHorizontalRuleNode, HorizontalRuleNode } from '@lexical/extension';
import { $createAutoLinkNode, $isAutoLinkNode, AutoLinkNode } from '@lexical/link';
import {
  CHECK_LIST,
  type ElementTransformer,
  HEADING,
  LINK,
  ORDERED_LIST,
  QUOTE,
  type TextMatchTransformer,
  UNORDERED_LIST,
} from '@lexical/markdown';
import { $createHeadingNode, $isHeadingNode } from '@lexical/rich-text';
import { $createTextNode, $isParagraphNode, $isTextNode, ParagraphNode, TextNode } from 'lexical';

/**
 * Lexical's rules for Markdown, completed where they would not give back what they wrote: text that looks like a block,
 * a link or a character reference is escaped.
 */

const never = /(?!)/;

/** Escapes what would begin a block at the start of a line. */
function escapeLine(line: string): string {
  return line
    .replace(/^(\s*)(?=[#>+-]+(\s|$)|-{3,}$|\||\[[ xX]?\]\s)/, '$1\\')
    .replace(/^(\s*\d+)\.(?=\s|$)/, '$1\\.');
}

function escapeLines(text: string): string {
  return text.split('\n').map(escapeLine).join('\n');
}

/** Escapes the lines after the first, which a marker already makes harmless. */
function escapeLaterLines(text: string): string {
  const [first = '', ...later] = text.split('\n');
  return [first, ...later.map(escapeLine)].join('\n');
}

const tags = ['h1', 'h2', 'h3'] as const;

/** Three levels; deeper ones are read as the third. */
export const heading: ElementTransformer = {
  ...HEADING,
  export: (node, exportChildren) =>
    $isHeadingNode(node)
      ? `${'#'.repeat(Number(node.getTag().slice(1)))} ${exportChildren(node).replace(/\s*\n\s*/g, ' ')}`
      : null,
  replace: (parentNode, children, match, isImport) => {
    const level = match[1]?.length ?? 1;
    if (level <= tags.length) return HEADING.replace(parentNode, children, match, isImport);
    if (!isImport) return false;
    const node = $createHeadingNode(tags.at(-1));
    node.append(...children);
    parentNode.replace(node);
    return undefined;
  },
};

export const quote: ElementTransformer = QUOTE;

/** A bulleted item may not begin like a check box. */
function listRule(rule: ElementTransformer): ElementTransformer {
  return {
    ...rule,
    export: (node, exportChildren, selection) =>
      rule.export(
        node,
        (item) => escapeLaterLines(exportChildren(item)).replace(/^(\s*)(?=\[[ xX]?\]\s)/, '$1\\'),
        selection,
      ),
  };
}

export const bulletList = listRule(UNORDERED_LIST);
export const numberedList = listRule(ORDERED_LIST);
export const checkList = listRule(CHECK_LIST);

export const divider: ElementTransformer = {
  dependencies: [HorizontalRuleNode],
  export: (node) => ($isHorizontalRuleNode(node) ? '---' : null),
  regExp: /^(?:-{3,}|\*{3,}|_{3,})\s?$/,
  replace: (parentNode, _children, _match, isImport) => {
    const rule = $createHorizontalRuleNode();
    if (isImport || parentNode.getNextSibling() !== null) parentNode.replace(rule);
    else parentNode.insertBefore(rule);
    if (!isImport) rule.selectNext();
  },
  triggerOnEnter: true,
  type: 'element',
};

/** Written only: every line that no other rule takes is read as a paragraph anyway. */
export const paragraph: ElementTransformer = {
  dependencies: [ParagraphNode],
  export: (node, exportChildren) => ($isParagraphNode(node) ? escapeLines(exportChildren(node)) : null),
  regExp: never,
  replace: () => false,
  type: 'element',
};

export const namedLink: TextMatchTransformer = {
  ...LINK,
  export: (node, exportChildren, exportFormat) =>
    LINK.export?.(
      node,
      (link) => exportChildren(link).replaceAll('[', '&#91;').replaceAll(']', '&#93;'),
      exportFormat,
    ) ?? null,
};

/** An address that was recognised as it was typed. */
export const autolink: TextMatchTransformer = {
  dependencies: [AutoLinkNode],
  export: (node) =>
    $isAutoLinkNode(node) && !node.getIsUnlinked() && node.getTextContent() === node.getURL()
      ? `<${node.getURL()}>`
      : null,
  importRegExp: /<((?:https?:\/\/|mailto:)[^\s<>]+)>/,
  regExp: never,
  replace: (textNode, match) => {
    const url = match[1] ?? '';
    const link = $createAutoLinkNode(url);
    link.append($createTextNode(url));
    textNode.replace(link);
  },
  type: 'text-match',
};

const looksLikeTag = /(^|[\s([{"“„‘«])#(?=[\p{L}\p{N}_])/gu;

/** Written only: keeps text that looks like a link, a tag or a character reference what it is. */
export const literalText: TextMatchTransformer = {
  dependencies: [TextNode],
  export: (node, _exportChildren, exportFormat) => {
    if (!$isTextNode(node) || node.hasFormat('code')) return null;
    const text = node.getTextContent();
    if (!/\]\(|&#|<|#/.test(text)) return null;
    return exportFormat(node, text)
      .replace(looksLikeTag, '$1\\#')
      .replaceAll('](', ']\\(')
      .replaceAll('&#', '&#38;#')
      .replaceAll('<', '\\<');
  },
  regExp: never,
  type: 'text-match',
};
