import { $isCodeNode } from '@lexical/code-core';
import { $findMatchingParent } from '@lexical/utils';
import { $getNodeByKey, $getSelection, $isRangeSelection, $isTextNode, type TextNode } from 'lexical';

/** What was typed up to the cursor that a menu answers to: from its sign on, in one node of text. */
export interface Typed {
  key: string;
  /** Where the sign stands, and where the cursor does. */
  from: number;
  to: number;
  /** What was typed after the sign. */
  query: string;
}

/** How far back a menu looks from the cursor, in characters. */
const farthestBack = 200;

/** Says whether a menu answers to the text before the cursor: where its sign stands and what follows it. */
export type Trigger = (textBefore: string) => { from: number; query: string } | null;

/** What a menu answers to at the cursor; null in code, in a selection and elsewhere. */
export function $typedAtCursor(trigger: Trigger): Typed | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText() || node.hasFormat('code')) return null;
  if ($findMatchingParent(node, $isCodeNode)) return null;
  const to = selection.anchor.offset;
  const start = Math.max(0, to - farthestBack);
  const found = trigger(node.getTextContent().slice(start, to));
  if (found === null) return null;
  const from = start + found.from;
  // A node that goes on with a word is no beginning.
  if (from === 0 && /[^\s([{]$/u.test($wordsBefore(node))) return null;
  return { key: node.getKey(), from, to, query: found.query };
}

function $wordsBefore(node: TextNode): string {
  const before = node.getPreviousSibling();
  return $isTextNode(before) ? before.getTextContent() : '';
}

/** Cuts what was typed out into a node of its own, to be replaced; null when it is not there any more. */
export function $cutTyped({ key, from, to }: Typed): TextNode | null {
  const node = $getNodeByKey(key);
  if (!$isTextNode(node) || node.getTextContentSize() < to) return null;
  const parts = from === 0 ? node.splitText(to) : node.splitText(from, to);
  return parts[from === 0 ? 0 : 1] ?? null;
}

/** Where what was typed stands on the screen; null when it is not drawn. */
export function rectOf(element: HTMLElement | null, { from, to }: Typed): DOMRect | null {
  const text = element?.firstChild;
  if (!(text instanceof Text) || text.length < to) return null;
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  // What was typed may be broken over two lines; the menu keeps clear of the last one.
  const rects = range.getClientRects();
  const last = rects[rects.length - 1];
  return last ?? null;
}
