import './modes.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { registerPrivacy } from './privacy.ts';
import { registerTypewriter } from './typewriter.ts';

/** How one writes. */
export interface WritingModes {
  /** The line that is written stays at one height. */
  typewriter: boolean;
  /** All but the line with the cursor is blurred. */
  privacy: boolean;
}

export const plainWriting: WritingModes = { typewriter: false, privacy: false };

/** The modes of writing that concern the text itself. */
export function ModesPlugin({ typewriter, privacy }: WritingModes) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => (typewriter ? registerTypewriter(editor) : undefined), [editor, typewriter]);
  useEffect(() => (privacy ? registerPrivacy(editor) : undefined), [editor, privacy]);
  return null;
}
