import { type DocumentNode, paragraphNode, textNode } from './document.ts';
import type { MentionKind, MentionNode } from './references.ts';

const block = { version: 1, direction: null, format: '', indent: 0 } as const;

/** A heading of plain text. */
export function headingNode(tag: 'h1' | 'h2' | 'h3', text: string): DocumentNode {
  return { ...block, type: 'heading', tag, children: text === '' ? [] : [textNode(text)] };
}

/** A quote of plain text. */
export function quoteNode(text: string): DocumentNode {
  return { ...block, type: 'quote', children: paragraphNode(text).children ?? [] };
}

export function dividerNode(): DocumentNode {
  return { type: 'horizontalrule', version: 1 };
}

/** A list of one level; each item is the nodes of its line. */
export function listNode(listType: 'bullet' | 'check', items: readonly DocumentNode[][]): DocumentNode {
  return {
    ...block,
    type: 'list',
    listType,
    start: 1,
    tag: 'ul',
    children: items.map((children, place) => listItemNode(children, place + 1, listType)),
  };
}

/** An item of a list; `value` is its number. */
export function listItemNode(
  children: DocumentNode[],
  value: number,
  listType: 'bullet' | 'check' = 'bullet',
): DocumentNode {
  return {
    ...block,
    type: 'listitem',
    value,
    children,
    ...(listType === 'check' ? { checked: false } : {}),
  };
}

/** A record that the text names; `label` is without the `@`. */
export function mentionNode(kind: MentionKind, record: string, label: string, format = 0): MentionNode {
  return { ...textNode(`@${label}`, format), mode: 'token', type: 'mention', kind, record };
}

/** A day in a text; `words` say it. */
export function dateNode(date: string, words: string, format = 0): DocumentNode {
  return { ...textNode(words, format), mode: 'token', type: 'date', date };
}
