import { mergeRegister } from '@lexical/utils';
import type { LexicalEditor } from 'lexical';
import { caretRect } from './caret.ts';

const name = 'other-lines';
const blocks = 'p, h1, h2, h3, h4, h5, h6, blockquote, li, .page-code-block, .page-attachment';

/**
 * Shows the line with the cursor and nothing else. All other words carry a mark that the style sheet blurs, which costs
 * nothing but for what is in sight, however long the text is. Without the cursor in it, all of the text is blurred.
 */
export function registerPrivacy(editor: LexicalEditor): () => void {
  let shown: Element | null = null;
  let hidden: readonly Range[] = [];
  const show = (block: Element | null): void => {
    if (shown !== block) shown?.removeAttribute('data-current');
    block?.setAttribute('data-current', '');
    shown = block;
  };
  const look = (): void => {
    const root = editor.getRootElement();
    if (!root) return;
    const caret = root.closest('[data-page]')?.contains(document.activeElement) ? caretRect(root) : null;
    const block = caret ? blockOf(root) : null;
    show(block);
    const next = around(root, block && caret ? lineOf(block, caret) : null);
    // While one writes on in a line, the ranges move along by themselves, and nothing is drawn anew.
    if (hidden.length === next.length && next.every((range, index) => isSame(range, hidden[index]))) return;
    hidden = next;
    CSS.highlights.set(name, new Highlight(...hidden));
  };
  const later = (): void => void requestAnimationFrame(look);
  document.addEventListener('selectionchange', look);
  document.addEventListener('focusin', later);
  document.addEventListener('focusout', later);
  window.addEventListener('resize', later);
  look();
  return mergeRegister(() => {
    document.removeEventListener('selectionchange', look);
    document.removeEventListener('focusin', later);
    document.removeEventListener('focusout', later);
    window.removeEventListener('resize', later);
    show(null);
    CSS.highlights.delete(name);
  }, editor.registerUpdateListener(look));
}

function blockOf(root: HTMLElement): Element | null {
  const { focusNode } = window.getSelection() ?? { focusNode: null };
  const element = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
  const block = element?.closest(blocks) ?? null;
  return block && root.contains(block) ? block : null;
}

/** The line at the cursor; all of its block where the screen does not say where the line begins and ends. */
function lineOf(block: Element, caret: DOMRect): Range {
  const line = document.createRange();
  line.selectNodeContents(block);
  const { left, right } = block.getBoundingClientRect();
  const height = caret.top + caret.height / 2;
  const one = placeAt(block, left + 1, height);
  const other = placeAt(block, right - 1, height);
  if (!one || !other) return line;
  // In a text from right to left, the line begins at the right.
  const isForward = one.compareBoundaryPoints(Range.START_TO_START, other) <= 0;
  const [first, last] = isForward ? [one, other] : [other, one];
  line.setStart(first.startContainer, first.startOffset);
  line.setEnd(last.startContainer, last.startOffset);
  return line;
}

function placeAt(block: Element, x: number, y: number): Range | null {
  const found = document.caretPositionFromPoint?.(x, y);
  if (!found || !block.contains(found.offsetNode)) return null;
  const range = document.createRange();
  range.setStart(found.offsetNode, found.offset);
  return range;
}

/** What stands before and after a part of the text; all of it without one. */
function around(root: HTMLElement, part: Range | null): Range[] {
  const before = document.createRange();
  before.selectNodeContents(root);
  if (!part) return [before];
  const after = before.cloneRange();
  before.setEnd(part.startContainer, part.startOffset);
  after.setStart(part.endContainer, part.endOffset);
  return [before, after];
}

function isSame(one: Range, other: Range | undefined): boolean {
  return (
    other !== undefined &&
    one.compareBoundaryPoints(Range.START_TO_START, other) === 0 &&
    one.compareBoundaryPoints(Range.END_TO_END, other) === 0
  );
}
