import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

const editor = createEditor({
  namespace: 'bare',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(document.getElementById('text'));
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 1_000);

Object.assign(window, {
  fill: (text: string) =>
    editor.update(() => {
      const root = $getRoot().clear();
      for (const part of text.split('\n\n'))
        root.append($createParagraphNode().append($createTextNode(part)));
    }),
});
