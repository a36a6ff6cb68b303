import {
  $createTextNode,
  $getEditor,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  type NodeKey,
  type TextNode,
} from 'lexical';

/** The space that was put after the name that was chosen last, in each editor. */
const spaces = new WeakMap<LexicalEditor, NodeKey>();

const sign = /^[.,;:!?)\]}”’»…]$/u;

/** Puts the cursor behind a name, after a space that is put there unless one follows. */
export function $goBehind(name: TextNode): void {
  const next = name.getNextSibling();
  if ($isTextNode(next) && /^[\s.,;:!?)]/u.test(next.getTextContent())) {
    const place = next.getTextContent().startsWith(' ') ? 1 : 0;
    next.select(place, place);
    return;
  }
  const space = $createTextNode(' ');
  name.insertAfter(space);
  space.select(1, 1);
  spaces.set($getEditor(), space.getKey());
}

/** Somebody who types the space all the same gets one and not two, and a sign goes to the name without it. */
export function registerSpaceAfterName(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      const key = spaces.get(editor);
      if (key === undefined || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
        return false;
      if (event.key === 'Shift') return false;
      spaces.delete(editor);
      const selection = $getSelection();
      if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
      const node = selection.anchor.getNode();
      if (node.getKey() !== key || !$isTextNode(node) || selection.anchor.offset !== 1) return false;
      if (event.key === ' ') {
        event.preventDefault();
        return true;
      }
      if (sign.test(event.key)) {
        event.preventDefault();
        node.select(0, 1).insertText(event.key);
        return true;
      }
      return false;
    },
    COMMAND_PRIORITY_HIGH,
  );
}
