import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type Ref, useImperativeHandle } from 'react';
import { $goToFirstGap } from './first-gap.ts';

/** What may be asked of an editor from outside of it. */
export interface EditorHandle {
  /** The element with the text; null while it is not on the screen. */
  text(): HTMLElement | null;
  /** Puts the cursor into the text. */
  focus(): void;
  /** Puts the cursor where a text that is begun waits for words. */
  goToFirstGap(): void;
}

/** Gives an editor's handle to who holds it. It is drawn inside of the editor. */
export function Handle({ handle }: { handle: Ref<EditorHandle> | undefined }): null {
  const [editor] = useLexicalComposerContext();
  useImperativeHandle(
    handle,
    () => ({
      text: () => editor.getRootElement(),
      focus: () => editor.getRootElement()?.focus(),
      goToFirstGap: () => editor.update($goToFirstGap),
    }),
    [editor],
  );
  return null;
}
