import { $insertDataTransferForRichText } from '@lexical/clipboard';
import {
  $addUpdateTag,
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  type LexicalNode,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical';
import { ADD_FILES_COMMAND } from './attachments/insert.ts';
import { picturesIn, plainHtml } from './pasted-html.ts';

/** Above this many characters, text comes in as plain paragraphs at one stroke, whatever else is on the clipboard. */
const longText = 50_000;

/**
 * Pasting. Formatted text goes through the editor's own conversion, which knows only the nodes of a document: styles,
 * scripts and pictures fall away, and nothing is fetched. Long plain text is laid in block by block in one step, since
 * the editor's own way takes a step a line.
 */
export function registerPaste(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const data = event instanceof ClipboardEvent ? event.clipboardData : null;
      const selection = $getSelection();
      if (!data || !$isRangeSelection(selection)) return false;
      const text = data.getData('text/plain');
      const html = data.getData('text/html');
      const isLong = text.length >= longText;
      const isOurs = data.types.includes('application/x-lexical-editor');
      if (isOurs && !isLong) return false;
      const lines = text.replace(/\r\n?/g, '\n');
      if (html !== '' && !isLong) {
        const plain = new DataTransfer();
        plain.setData('text/html', plainHtml(html));
        plain.setData('text/plain', text);
        $insertDataTransferForRichText(plain, selection);
        const pictures = picturesIn(html);
        if (pictures.length > 0) editor.dispatchCommand(ADD_FILES_COMMAND, pictures);
      } else if (lines.includes('\n') || isLong) selection.insertNodes($paragraphsOf(lines));
      else return false;
      event.preventDefault();
      // A step of undo of its own.
      $addUpdateTag(PASTE_TAG);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

/** Blank lines part paragraphs; a single line feed stays a line break. */
function $paragraphsOf(text: string): LexicalNode[] {
  return text
    .split(/\n{2,}/)
    .map((part) => part.replace(/^\n+|\n+$/g, ''))
    .filter((part) => part !== '')
    .map((part) => {
      const paragraph = $createParagraphNode();
      part.split('\n').forEach((line, index) => {
        if (index > 0) paragraph.append($createLineBreakNode());
        if (line !== '') paragraph.append($createTextNode(line));
      });
      return paragraph;
    });
}
