import type { LexicalEditor } from 'lexical';
import { caretRect } from './modes/caret.ts';

/** Keys that move the cursor. */
export const moves = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);
const removals = new Set(['Backspace', 'Delete']);

/**
 * Lets keys take the cursor to where a long text is not laid out. Chromium takes a paragraph that it has not laid out
 * (`content-visibility`) for one without lines, and would leave the cursor at its start; so the whole text is laid out
 * for a key that goes to an end of it, or from a place that is out of sight.
 */
export function registerFarMoves(editor: LexicalEditor): () => void {
  let frame = 0;
  const onKey = (event: KeyboardEvent): void => {
    const root = editor.getRootElement();
    const isMove = moves.has(event.key);
    if (!root || !(isMove || removals.has(event.key))) return;
    if (!(isMove && (event.ctrlKey || event.metaKey)) && !isOutOfSight(root)) return;
    root.dataset.laidOut = '';
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      delete root.dataset.laidOut;
    });
  };
  return editor.registerRootListener((root, before) => {
    before?.removeEventListener('keydown', onKey, true);
    root?.addEventListener('keydown', onKey, true);
  });
}

function isOutOfSight(root: HTMLElement): boolean {
  const caret = caretRect(root);
  return caret !== null && (caret.bottom < 0 || caret.top > window.innerHeight);
}
