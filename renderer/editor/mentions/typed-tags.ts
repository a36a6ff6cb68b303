import { $isCodeNode } from '@lexical/code-core';
import { $findMatchingParent, mergeRegister } from '@lexical/utils';
import {
  $addUpdateTag,
  $createTextNode,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  KEY_BACKSPACE_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  PASTE_TAG,
  type TextNode,
} from 'lexical';
import { $createTagNode, $isTagNode } from '#shared/document/named-nodes.ts';
import { endsTag, tagAtEnd } from '#shared/document/tag-words.ts';

/**
 * A tag that is typed becomes one with the space, the sign or the Enter after it. Backspace behind a tag makes words of it
 * again, so that it can be corrected; undo does the same.
 */
export function registerTypedTags(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerUpdateListener(({ dirtyLeaves, editorState, prevEditorState, tags }) => {
      if (dirtyLeaves.size === 0 || editor.isComposing() || tags.has(HISTORIC_TAG) || tags.has(PASTE_TAG))
        return;
      const place = editorState.read(
        () => {
          const selection = $getSelection();
          if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
          return { key: selection.anchor.key, offset: selection.anchor.offset };
        },
        { editor },
      );
      if (!place || !dirtyLeaves.has(place.key)) return;
      const found = editorState.read(() => $tagBefore($getNodeByKey(place.key), place.offset), { editor });
      if (found === null) return;
      // Only what is written is turned, not what already stood before the cursor came there.
      const before = prevEditorState.read(() => $getNodeByKey(place.key), { editor });
      const now = editorState.read(() => $getNodeByKey(place.key)?.getTextContent().length ?? 0, { editor });
      const then = prevEditorState.read(() => ($isTextNode(before) ? before.getTextContent().length : 0), {
        editor,
      });
      if (now <= then) return;
      editor.update(
        () => {
          const node = $getNodeByKey(place.key);
          const tag = $tagBefore(node, place.offset);
          if (!$isTextNode(node) || tag === null) return;
          $turn(node, tag);
        },
        { tag: HISTORY_PUSH_TAG },
      );
    }),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const selection = $getSelection();
        if (event?.isComposing || !$isRangeSelection(selection) || !selection.isCollapsed()) return false;
        const node = selection.anchor.getNode();
        const tag = $isTextNode(node) ? $tagUpTo(node, selection.anchor.offset) : null;
        if ($isTextNode(node) && tag) $turn(node, tag)?.selectNext(0, 0);
        return false;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      KEY_BACKSPACE_COMMAND,
      (event) => {
        const selection = $getSelection();
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
        if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
        const { anchor } = selection;
        const node = anchor.getNode();
        const tag =
          $isTagNode(node) && anchor.offset === node.getTextContentSize()
            ? node
            : $isTextNode(node) && anchor.offset === 0
              ? node.getPreviousSibling()
              : null;
        if (!$isTagNode(tag)) return false;
        event.preventDefault();
        $addUpdateTag(HISTORY_PUSH_TAG);
        const words = $createTextNode(tag.getTextContent().slice(0, -1)).setFormat(tag.getFormat());
        tag.replace(words);
        words.select();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

/** The longest tag that is made by typing, with what stands before it, in characters. */
const longest = 110;

interface Found {
  from: number;
  to: number;
  name: string;
}

/** The tag that ends right before the sign that was typed last. */
function $tagBefore(node: unknown, offset: number): Found | null {
  if (!$isTextNode(node as TextNode) || offset < 2) return null;
  const text = (node as TextNode).getTextContent();
  const typed = text[offset - 1] ?? '';
  return endsTag.test(typed) ? $tagUpTo(node as TextNode, offset - 1) : null;
}

/** The tag that ends at a place in a text. */
function $tagUpTo(node: TextNode, to: number): Found | null {
  if (!node.isSimpleText() || node.hasFormat('code') || $findMatchingParent(node, $isCodeNode)) return null;
  const start = Math.max(0, to - longest);
  const match = tagAtEnd.exec(node.getTextContent().slice(start, to));
  if (!match) return null;
  const from = start + match.index;
  const before = node.getPreviousSibling();
  if (from === 0 && $isTextNode(before) && !/[\s([{]$/u.test(before.getTextContent())) return null;
  return { from, to, name: match[1] ?? '' };
}

function $turn(node: TextNode, { from, to, name }: Found): TextNode | null {
  const parts = from === 0 ? node.splitText(to) : node.splitText(from, to);
  const words = parts[from === 0 ? 0 : 1];
  if (!words) return null;
  return words.replace($createTagNode(name).setFormat(words.getFormat()));
}
