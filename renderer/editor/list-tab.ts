import { ListItemNode } from '@lexical/list';
import { $getNearestNodeOfType } from '@lexical/utils';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';

const deepest = 6;

/** Tab moves a list item in or out; everywhere else it goes to the next control, so that nobody is caught in the text. */
export function registerListTab(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_TAB_COMMAND,
    (event) => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return false;
      const item = $getNearestNodeOfType(selection.anchor.getNode(), ListItemNode);
      if (!item || (event.shiftKey ? item.getIndent() === 0 : item.getIndent() >= deepest)) return false;
      event.preventDefault();
      return editor.dispatchCommand(
        event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND,
        undefined,
      );
    },
    COMMAND_PRIORITY_EDITOR,
  );
}
