import { COMMAND_PRIORITY_NORMAL, KEY_DOWN_COMMAND, type LexicalEditor } from 'lexical';
import type { LucideIcon } from 'lucide-react';
import { isMac, mainKey } from './shortcuts.ts';

/** What a room can do with selected words. It must stay the same from one drawing to the next. */
export interface SelectionAct {
  label: string;
  icon: LucideIcon;
  /** The letter that does it, with Shift and Ctrl or Cmd. */
  letter: string;
  run: () => void;
}

/** The keys of an act, as its hint says them. */
export function keysOfAct({ letter }: SelectionAct): string {
  return `${mainKey} Shift ${letter.toUpperCase()}`;
}

export function registerSelectionActs(editor: LexicalEditor, acts: readonly SelectionAct[]): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      const isMain = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
      if (!isMain || !event.shiftKey || event.altKey || event.isComposing) return false;
      const act = acts.find(({ letter }) => letter === event.key.toLowerCase());
      if (!act) return false;
      event.preventDefault();
      event.stopPropagation();
      act.run();
      return true;
    },
    COMMAND_PRIORITY_NORMAL,
  );
}
