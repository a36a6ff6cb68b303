import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  type LexicalNode,
  PASTE_COMMAND,
} from 'lexical';

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
      if (!data) return false;
      const text = data.getData('text/plain');
      const isPlain =
        !data.types.includes('text/html') && !data.types.includes('application/x-lexical-editor');
      if (text === '' || (!isPlain && text.length < longText)) return false;
      const lines = text.replace(/\r\n?/g, '\n');
      if (isPlain && !lines.includes('\n')) return false;
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return false;
      event.preventDefault();
      selection.insertNodes($paragraphsOf(lines));
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
