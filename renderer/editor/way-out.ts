import { COMMAND_PRIORITY_LOW, KEY_ESCAPE_COMMAND, type LexicalEditor } from 'lexical';
import { returnFocus } from '#renderer/ui/focus/keeper.ts';

/** Escape leads out of the text to where one came from, such as the list; Lexical by itself would leave the focus nowhere. */
export function registerWayOut(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_ESCAPE_COMMAND,
    () => {
      const root = editor.getRootElement();
      if (root) returnFocus(root.closest('[data-page]') ?? root);
      return true;
    },
    COMMAND_PRIORITY_LOW,
  );
}
