import type { LexicalEditor } from 'lexical';
import { moves } from './far-moves.ts';
import { caretRect } from './modes/caret.ts';

/** After a key, the text has come to rest when this long nothing more was pressed (ms). */
const rest = 120;
/** Laying out what comes into sight can move the line again; so often it is followed. */
const tries = 4;
/** Room between the line and the edge of the page (px). */
const margin = 24;

/**
 * Brings the line that keys have written or moved to back into sight. Paragraphs that were not laid out before take
 * their true height only when they come near, which can push that line away after it was scrolled to. Who scrolls away
 * by hand is left alone.
 */
export function registerCursorInSight(editor: LexicalEditor): () => void {
  let timer = 0;
  const leave = (): void => window.clearTimeout(timer);
  const follow = (left: number): void => {
    const root = editor.getRootElement();
    if (root && document.activeElement === root && bringIntoSight(root) && left > 1) {
      timer = window.setTimeout(() => follow(left - 1), rest);
    }
  };
  const soon = (): void => {
    leave();
    timer = window.setTimeout(() => follow(tries), rest);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (moves.has(key)) soon();
  };
  const forget = editor.registerRootListener((root, before) => {
    before?.removeEventListener('keydown', onKey);
    before?.removeEventListener('input', soon);
    root?.addEventListener('keydown', onKey);
    root?.addEventListener('input', soon);
  });
  for (const event of ['wheel', 'pointerdown'] as const)
    window.addEventListener(event, leave, { passive: true });
  return () => {
    leave();
    forget();
    for (const event of ['wheel', 'pointerdown'] as const) window.removeEventListener(event, leave);
  };
}

/** Whether the page had to be scrolled for it. */
function bringIntoSight(root: HTMLElement): boolean {
  const page = root.closest('[data-page]');
  const caret = caretRect(root);
  if (!page || !caret) return false;
  const view = page.getBoundingClientRect();
  if (caret.bottom > view.top && caret.top < view.bottom) return false;
  page.scrollTop +=
    caret.top < view.top ? caret.top - view.top - margin : caret.bottom - view.bottom + margin;
  return true;
}
