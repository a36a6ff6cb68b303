import { COMMAND_PRIORITY_NORMAL, FORMAT_TEXT_COMMAND, KEY_DOWN_COMMAND, type LexicalEditor } from 'lexical';
import { type Block, setBlock } from './blocks.ts';

export const isMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac');
/** The main modifier as it stands on the keyboard. */
export const mainKey = isMac ? '⌘' : 'Ctrl';

/** The digits that make blocks with Ctrl/Cmd and Shift, by the key's place and not its sign. */
const blockDigits: Readonly<Record<string, Block>> = {
  Digit0: 'paragraph',
  Digit1: 'h1',
  Digit2: 'h2',
  Digit3: 'h3',
  Digit7: 'number',
  Digit8: 'bullet',
  Digit9: 'check',
};

/** The keys of what the toolbar offers, as its hints say them. */
export const keyHints = {
  bold: `${mainKey} B`,
  italic: `${mainKey} I`,
  strikethrough: `${mainKey} Shift X`,
  code: `${mainKey} E`,
  link: `${mainKey} Shift K`,
  undo: `${mainKey} Z`,
  redo: `${mainKey} Shift Z`,
} as const;

/** How a name in a text is opened. */
export const openKeys = `${mainKey} click or Alt Enter`;

/** Keys for what Lexical has none for: blocks, strike through, code and the link. */
export function registerShortcuts(editor: LexicalEditor, onLink: () => void): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      const isMain = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
      if (!isMain || event.altKey || event.isComposing) return false;
      const block = event.shiftKey ? blockDigits[event.code] : undefined;
      if (block) setBlock(editor, block);
      else if (event.shiftKey && event.code === 'KeyX')
        editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough');
      else if (event.shiftKey && event.key.toLowerCase() === 'k') onLink();
      else if (!event.shiftKey && event.key.toLowerCase() === 'e')
        editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'code');
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
    COMMAND_PRIORITY_NORMAL,
  );
}
