import { mergeRegister } from '@lexical/utils';
import type { LexicalEditor } from 'lexical';
import { caretRect } from './caret.ts';

const name = 'other-lines';
const blocks = 'p, h1, h2, h3, h4, h5, h6, blockquote, li, .page-code-block, .page-attachment';

/**
 * Shows the line with the cursor and nothing else: other blocks are blurred by the style sheet, the other lines of the same
 * block by a mark on them. Without the cursor in it, all of the text is blurred.
 */
export function registerPrivacy(editor: LexicalEditor): () => void {
  let shown: HTMLElement | null = null;
  const show = (block: HTMLElement | null): void => {
    if (shown !== block) shown?.removeAttribute('data-current');
    block?.setAttribute('data-current', '');
    shown = block;
  };
  const look = (): void => {
    const root = editor.getRootElement();
    const caret = root?.closest('[data-page]')?.contains(document.activeElement) ? caretRect(root) : null;
    const block = root && caret ? blockOf(root) : null;
    show(block);
    const hidden = block && caret ? otherLines(block, caret) : [];
    if (hidden.length > 0) CSS.highlights.set(name, new Highlight(...hidden));
    else CSS.highlights.delete(name);
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

function blockOf(root: HTMLElement): HTMLElement | null {
  const { focusNode } = window.getSelection() ?? { focusNode: null };
  const element = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
  const block = element?.closest<HTMLElement>(blocks) ?? null;
  return block && root.contains(block) ? block : null;
}

/** What stands before and after the line at a height, in a block. */
function otherLines(block: HTMLElement, caret: DOMRect): StaticRange[] {
  const { left, right } = block.getBoundingClientRect();
  const height = caret.top + caret.height / 2;
  const ends = [placeAt(block, left + 1, height), placeAt(block, right - 1, height)];
  const [one, other] = ends;
  if (!one || !other) return [];
  // In a text from right to left, the line begins at the right.
  const [first, last] =
    one.compareBoundaryPoints(Range.START_TO_START, other) <= 0 ? [one, other] : [other, one];
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(first.startContainer, first.startOffset);
  const after = document.createRange();
  after.selectNodeContents(block);
  after.setStart(last.startContainer, last.startOffset);
  return [before, after].filter((range) => !range.collapsed).map((range) => new StaticRange(range));
}

function placeAt(block: HTMLElement, x: number, y: number): Range | null {
  const found = document.caretPositionFromPoint?.(x, y);
  if (!found || !block.contains(found.offsetNode)) return null;
  const range = document.createRange();
  range.setStart(found.offsetNode, found.offset);
  return range;
}
