import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $addUpdateTag,
  $createRangeSelectionFromDom,
  $getSelection,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical';
import { useEffect, useRef } from 'react';
import { $isAttachmentBlock, FileNode, PictureNode } from '#shared/document/attachment-nodes.ts';
import { ADD_FILES_COMMAND, addFiles, CHOOSE_FILES_COMMAND } from './insert.ts';
import { type AttachmentPort, useAttachmentPort } from './port.ts';
import { filesToPaste } from './taken-files.ts';

/** Files come into the text by paste, by drop and by choosing them. */
export function AttachmentsPlugin() {
  const [editor] = useLexicalComposerContext();
  const port = useAttachmentPort();
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!port) return;
    return mergeRegister(
      registerFiles(editor, port),
      registerLettingGo(editor, port),
      editor.registerCommand(
        CHOOSE_FILES_COMMAND,
        () => {
          chooser.current?.click();
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [editor, port]);
  return (
    <input
      ref={chooser}
      type="file"
      multiple
      hidden
      aria-label="Choose pictures or files"
      onChange={(event) => {
        const files = [...(event.target.files ?? [])];
        // The same file may be chosen once more.
        event.target.value = '';
        editor.dispatchCommand(ADD_FILES_COMMAND, files);
        editor.focus();
      }}
    />
  );
}

function registerFiles(editor: LexicalEditor, port: AttachmentPort): () => void {
  return mergeRegister(
    editor.registerCommand(
      ADD_FILES_COMMAND,
      (files) => {
        void addFiles(editor, port, files);
        return files.length > 0;
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const files = event instanceof ClipboardEvent ? filesToPaste(event.clipboardData) : [];
        if (files.length === 0 || $getSelection() === null) return false;
        event.preventDefault();
        $addUpdateTag(PASTE_TAG);
        return editor.dispatchCommand(ADD_FILES_COMMAND, files);
      },
      // Before the words of the clipboard are looked at.
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      DRAGOVER_COMMAND,
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return false;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return false;
        event.preventDefault();
        $selectPoint(editor, event);
        return editor.dispatchCommand(ADD_FILES_COMMAND, [...event.dataTransfer.files]);
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  );
}

/** Puts the cursor where something was dropped. */
function $selectPoint(editor: LexicalEditor, { clientX, clientY }: DragEvent): void {
  const range = document.caretRangeFromPoint(clientX, clientY);
  const dom = getSelection();
  if (!range || !dom || !editor.getRootElement()?.contains(range.startContainer)) return;
  dom.setBaseAndExtent(range.startContainer, range.startOffset, range.startContainer, range.startOffset);
  const selection = $createRangeSelectionFromDom(dom, editor);
  if (selection) $setSelection(selection);
}

/** A file that is still coming in stops when it is taken out of the text. */
function registerLettingGo(editor: LexicalEditor, port: AttachmentPort): () => void {
  const look = (
    mutated: ReadonlyMap<string, string>,
    { prevEditorState }: { prevEditorState: ReturnType<LexicalEditor['getEditorState']> },
  ): void => {
    for (const [key, mutation] of mutated) {
      const node = mutation === 'destroyed' ? prevEditorState._nodeMap.get(key) : undefined;
      if ($isAttachmentBlock(node) && !isHeldBy(editor, node.__attachment)) port.letGo(node.__attachment);
    }
  };
  return mergeRegister(
    editor.registerMutationListener(PictureNode, look, { skipInitialization: true }),
    editor.registerMutationListener(FileNode, look, { skipInitialization: true }),
  );
}

function isHeldBy(editor: LexicalEditor, attachment: string): boolean {
  return [...editor.getEditorState()._nodeMap.values()].some(
    (node) => $isAttachmentBlock(node) && node.__attachment === attachment,
  );
}
