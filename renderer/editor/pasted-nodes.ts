import { $isLinkNode } from '@lexical/link';
import { $isListItemNode } from '@lexical/list';
import { $isHeadingNode } from '@lexical/rich-text';
import {
  $isElementNode,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  FORMAT_TEXT_COMMAND,
  IS_BOLD,
  IS_CODE,
  IS_ITALIC,
  IS_STRIKETHROUGH,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type TextFormatType,
} from 'lexical';
import { linkAddress } from './addresses.ts';

const ourFormats = IS_BOLD | IS_ITALIC | IS_STRIKETHROUGH | IS_CODE;
const ourFormatNames: readonly TextFormatType[] = ['bold', 'italic', 'strikethrough', 'code'];

/**
 * Keeps what the editor offers no way to take off again out of a document: other formats of text, alignment, colours, and
 * links that may not be opened.
 */
export function registerOurFormats(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
      ({ nodes }) => {
        nodes.splice(0, nodes.length, ...nodes.flatMap($settled));
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      FORMAT_TEXT_COMMAND,
      (format) => !ourFormatNames.includes(format),
      COMMAND_PRIORITY_CRITICAL,
    ),
  );
}

/** A node that is not in the document yet, with all below it, as the editor would have made it. */
function $settled(node: LexicalNode): LexicalNode[] {
  if ($isTextNode(node)) {
    return [
      node
        .setFormat(node.getFormat() & ourFormats)
        .setStyle('')
        .setDetail(0)
        .setMode('normal'),
    ];
  }
  if (!$isElementNode(node)) return [node];
  const children = node.getChildren();
  const settled = children.flatMap($settled);
  if ($isLinkNode(node)) {
    const address = linkAddress(node.getURL());
    if (address === null) return settled;
    node.setURL(address).setTarget(null).setRel(null).setTitle(null);
  }
  if (settled.length !== children.length || settled.some((child, place) => child !== children[place])) {
    node.splice(0, children.length, settled);
  }
  if ($isHeadingNode(node) && /^h[456]$/.test(node.getTag())) node.setTag('h3');
  node.setFormat('').setTextFormat(0).setTextStyle('');
  if (!$isListItemNode(node)) node.setIndent(0);
  return [node];
}
