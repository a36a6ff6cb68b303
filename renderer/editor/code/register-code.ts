import { $createCodeNode, $isCodeNode, CodeNode, registerCodeIndentation } from '@lexical/code-core';
import { $findMatchingParent, mergeRegister } from '@lexical/utils';
import {
  $getSelection,
  $isLineBreakNode,
  $isParagraphNode,
  $isRangeSelection,
  $isTabNode,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  FORMAT_TEXT_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
} from 'lexical';
import { $codeOf } from '#shared/document/markdown-blocks.ts';

const tabWidth = 4;

/**
 * Writing in a block of code: Tab moves lines in and out, the arrow keys leave the block at its ends, and nothing in it is
 * more than text.
 */
export function registerCode(editor: LexicalEditor): () => void {
  return mergeRegister(
    registerCodeIndentation(editor, tabWidth, true),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const selection = $getSelection();
        if (
          event?.isComposing ||
          event?.shiftKey ||
          !$isRangeSelection(selection) ||
          !selection.isCollapsed()
        )
          return false;
        const block = selection.anchor.getNode().getTopLevelElement();
        const fence = $isParagraphNode(block) ? /^(?:`{3}|~{3})(\w*)$/.exec(block.getTextContent()) : null;
        if (!fence || !$isParagraphNode(block)) return false;
        event?.preventDefault();
        const code = $createCodeNode(fence[1] || null);
        block.replace(code);
        code.select();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(FORMAT_TEXT_COMMAND, () => $isInCode(), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const selection = $getSelection();
        const text = event instanceof ClipboardEvent ? event.clipboardData?.getData('text/plain') : '';
        if (!text || !$isRangeSelection(selection) || !$isInCode()) return false;
        event.preventDefault();
        selection.insertRawText(text.replace(/\r\n?/g, '\n'));
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerNodeTransform(CodeNode, (code) => {
      const isPlain = code
        .getChildren()
        .every(
          (child) =>
            $isLineBreakNode(child) ||
            $isTabNode(child) ||
            ($isTextNode(child) && child.isSimpleText() && child.getFormat() === 0),
        );
      if (isPlain) return;
      const selection = $getSelection();
      const hadCursor =
        $isRangeSelection(selection) && selection.getNodes().some((node) => code.isParentOf(node));
      code.splice(0, code.getChildrenSize(), $codeOf(code.getTextContent()));
      if (hadCursor) code.selectEnd();
    }),
  );
}

/** Whether the selection begins or ends in a block of code. */
export function $isInCode(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  return [selection.anchor, selection.focus].some(
    (point) => $findMatchingParent(point.getNode(), $isCodeNode) !== null,
  );
}
