import { $isCodeNode } from '@lexical/code-core';
import {
  $isListNode,
  INSERT_CHECK_LIST_COMMAND,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  ListNode,
} from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { $findMatchingParent, $getNearestNodeOfType } from '@lexical/utils';
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  $isRootOrShadowRoot,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $setCode, $unsetCode } from './code/set-code.ts';

/** The kinds of blocks that a person chooses between. */
export const blocks = [
  { value: 'paragraph', label: 'Text' },
  { value: 'h1', label: 'Heading 1' },
  { value: 'h2', label: 'Heading 2' },
  { value: 'h3', label: 'Heading 3' },
  { value: 'bullet', label: 'Bulleted list' },
  { value: 'number', label: 'Numbered list' },
  { value: 'check', label: 'Check list' },
  { value: 'quote', label: 'Quote' },
  { value: 'code', label: 'Code block' },
] as const;
export type Block = (typeof blocks)[number]['value'];

/** The kind of the block in which a node lies. */
export function $blockOf(node: LexicalNode): Block {
  const top = $findMatchingParent(node, (parent) => {
    const above = parent.getParent();
    return above !== null && $isRootOrShadowRoot(above);
  });
  if ($isListNode(top)) return $getNearestNodeOfType(node, ListNode)?.getListType() ?? top.getListType();
  if ($isHeadingNode(top)) {
    const tag = top.getTag();
    return tag === 'h1' || tag === 'h2' ? tag : 'h3';
  }
  if ($isCodeNode(top)) return 'code';
  return $isQuoteNode(top) ? 'quote' : 'paragraph';
}

/** Turns the blocks of the selection into another kind, in one step of undo. */
export function setBlock(editor: LexicalEditor, block: Block): void {
  editor.update(() => $setBlock(editor, block));
}

export function $setBlock(editor: LexicalEditor, block: Block): void {
  if (block === 'code') {
    $setCode();
    return;
  }
  $unsetCode();
  switch (block) {
    case 'bullet':
      editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined);
      return;
    case 'number':
      editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined);
      return;
    case 'check':
      editor.dispatchCommand(INSERT_CHECK_LIST_COMMAND, undefined);
      return;
    case 'paragraph':
    case 'quote':
    case 'h1':
    case 'h2':
    case 'h3': {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return;
      $setBlocksType(selection, () =>
        block === 'paragraph'
          ? $createParagraphNode()
          : block === 'quote'
            ? $createQuoteNode()
            : $createHeadingNode(block),
      );
    }
  }
}
