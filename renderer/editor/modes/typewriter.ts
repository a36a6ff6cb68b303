import { mergeRegister } from '@lexical/utils';
import type { LexicalEditor } from 'lexical';
import { caretRect } from './caret.ts';

/** How far down the page the line stands, as a share of its height. */
const steady = 0.44;

/** Keeps the line that is written at one height of the page. A click does not move what was clicked on. */
export function registerTypewriter(editor: LexicalEditor): () => void {
  let isPressed = false;
  const down = (): void => {
    isPressed = true;
  };
  const up = (): void => {
    // What the click selected is told after it.
    window.setTimeout(() => {
      isPressed = false;
    }, 50);
  };
  const settle = (): void => {
    const root = editor.getRootElement();
    const scroller = root?.closest('[data-page]');
    if (!root || !scroller || isPressed || document.activeElement !== root) return;
    const caret = caretRect(root);
    if (!caret) return;
    const view = scroller.getBoundingClientRect();
    const by = Math.round(caret.top + caret.height / 2 - view.top - view.height * steady);
    if (by !== 0) scroller.scrollTop += by;
  };
  document.addEventListener('pointerdown', down);
  document.addEventListener('pointerup', up);
  return mergeRegister(
    () => {
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
    },
    editor.registerRootListener((now, before) => {
      before?.removeAttribute('data-typewriter');
      now?.setAttribute('data-typewriter', '');
    }),
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState, prevEditorState }) => {
      const isWriting = dirtyElements.size > 0 || dirtyLeaves.size > 0;
      if (isWriting || editorState._selection !== prevEditorState._selection) settle();
    }),
  );
}
