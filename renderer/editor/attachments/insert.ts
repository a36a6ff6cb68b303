import { $insertNodeToNearestRoot } from '@lexical/utils';
import {
  $createNodeSelection,
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $setSelection,
  createCommand,
  type LexicalCommand,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import {
  $createFileNode,
  $createPictureNode,
  $isAttachmentBlock,
  $isPictureNode,
  type FileNode,
  type PictureNode,
} from '#shared/document/attachment-nodes.ts';
import type { AddedFile, AttachmentPort, ShownPicture } from './port.ts';

/** Adds files where the cursor is. */
export const ADD_FILES_COMMAND: LexicalCommand<readonly File[]> = createCommand('ADD_FILES_COMMAND');
/** Asks for files and adds them. */
export const CHOOSE_FILES_COMMAND: LexicalCommand<void> = createCommand('CHOOSE_FILES_COMMAND');

/** Stores files one after the other and puts each into the text where the cursor is by then. */
export async function addFiles(
  editor: LexicalEditor,
  port: AttachmentPort,
  files: readonly File[],
): Promise<void> {
  for (const file of files) {
    try {
      const added = await port.add(file);
      editor.update(() => $insertBlock($nodeOf(added)));
    } catch (error) {
      port.refuse(error);
    }
  }
}

function $nodeOf({ id, name, picture }: AddedFile): PictureNode | FileNode {
  return picture === null ? $createFileNode(id, name) : $createPictureNode(id).setPixels(picture);
}

/** Puts a block where the cursor is, with the cursor after it. An empty paragraph gives way to it. */
export function $insertBlock(block: PictureNode | FileNode): void {
  const selection = $getSelection();
  if (selection === null) $getRoot().selectEnd();
  else if ($isNodeSelection(selection)) selection.getNodes().at(-1)?.selectNext(0, 0);
  $insertNodeToNearestRoot(block);
  const before = block.getPreviousSibling();
  if ($isParagraphNode(before) && before.isEmpty()) before.remove();
  const after = block.getNextSibling();
  if ($isElementNode(after)) after.selectStart();
  else {
    const paragraph = $createParagraphNode();
    block.insertAfter(paragraph);
    paragraph.select();
  }
}

/** Selects a block as a whole. */
export function selectBlock(editor: LexicalEditor, key: NodeKey): void {
  editor.update(() => {
    const selection = $createNodeSelection();
    selection.add(key);
    $setSelection(selection);
  });
}

/** Gives the keys back to the text, with a block selected or not. */
export function focusText(editor: LexicalEditor): void {
  editor.focus();
  // With a block selected, Lexical leaves the focus where it is.
  editor.getRootElement()?.focus({ preventScroll: true });
}

/** The attachment that is selected, when nothing else is. */
export function $selectedBlock(): PictureNode | FileNode | null {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return null;
  const [node, ...others] = selection.getNodes();
  return $isAttachmentBlock(node) && others.length === 0 ? node : null;
}

/** Takes a block out of the text and puts the cursor where it stood. */
export function removeBlock(editor: LexicalEditor, key: NodeKey): void {
  editor.update(() => {
    const node = $getNodeByKey(key);
    if (!node) return;
    const after = node.getNextSibling();
    if ($isElementNode(after)) after.selectStart();
    else node.selectPrevious();
    node.remove();
  });
  focusText(editor);
}

/** The pictures of the text in their order, and which of them a node is. */
export function picturesOf(editor: LexicalEditor, key: NodeKey): { pictures: ShownPicture[]; first: number } {
  return editor.read(() => {
    const nodes = [...editor.getEditorState()._nodeMap.values()].filter(
      (node): node is PictureNode => $isPictureNode(node) && node.isAttached(),
    );
    const inOrder = nodes.sort((a, b) => (a.isBefore(b) ? -1 : 1));
    return {
      pictures: inOrder.map((node) => ({ id: node.getAttachment(), alt: node.getAlt() })),
      first: Math.max(
        0,
        inOrder.findIndex((node) => node.getKey() === key),
      ),
    };
  });
}
