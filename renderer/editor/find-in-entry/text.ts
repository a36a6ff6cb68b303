import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import type { Match, Place, Position, Run } from './matches.ts';

/** The lines of the text, as runs; a line ends with its block or where it is broken on purpose. */
export function $linesOfText(): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  const end = (): void => {
    if (line.length > 0) lines.push(line);
    line = [];
  };
  const visit = (node: LexicalNode): void => {
    if ($isTextNode(node)) {
      const text = node.getTextContent();
      if (text !== '') line.push({ key: node.getKey(), text, isName: node.isToken() || node.isSegmented() });
      return;
    }
    const isBlock = $isElementNode(node) ? !node.isInline() : !$isLineBreakNode(node) && !node.isInline();
    if (isBlock || $isLineBreakNode(node)) end();
    if ($isElementNode(node)) for (const child of node.getChildren()) visit(child);
    if (isBlock) end();
  };
  visit($getRoot());
  end();
  return lines;
}

/** Where the selection begins in the lines of the text; the beginning without one. */
export function $positionOfSelection(lines: readonly (readonly Run[])[]): Position {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { line: 0, start: 0 };
  const { key, offset } = selection.isBackward() ? selection.focus : selection.anchor;
  for (const [line, runs] of lines.entries()) {
    let before = 0;
    for (const run of runs) {
      if (run.key === key) return { line, start: before + offset };
      before += run.text.length;
    }
  }
  return { line: 0, start: 0 };
}

/** Puts other words in the place of a match. They take the format of its first letter. */
export function $replaceMatch({ from, to, isInName }: Match, words: string): boolean {
  const first = $getNodeByKey(from.key);
  const last = $getNodeByKey(to.key);
  if (isInName || !$isTextNode(first) || !$isTextNode(last)) return false;
  if (first.is(last)) {
    first.spliceText(from.offset, to.offset - from.offset, words);
    removeIfEmpty(first);
    return true;
  }
  const between = first.getNodesBetween(last).filter((node) => !node.is(first) && !node.is(last));
  for (const node of between) if ($isTextNode(node)) node.remove();
  last.spliceText(0, to.offset, '');
  removeIfEmpty(last);
  first.spliceText(from.offset, first.getTextContentSize() - from.offset, words);
  removeIfEmpty(first);
  return true;
}

function removeIfEmpty(node: LexicalNode): void {
  if (node.getTextContentSize() === 0) node.remove();
}

/** A match as it is drawn; null where it is not. */
export function rangeOf(editor: LexicalEditor, { from, to }: Match): Range | null {
  const first = textOf(editor, from);
  const last = textOf(editor, to);
  if (!first || !last || first.length < from.offset || last.length < to.offset) return null;
  const range = document.createRange();
  range.setStart(first, from.offset);
  range.setEnd(last, to.offset);
  return range;
}

function textOf(editor: LexicalEditor, { key }: Place): Text | null {
  let node: Node | null = editor.getElementByKey(key);
  while (node && !(node instanceof Text)) node = node.firstChild;
  return node;
}
