import { $getNodeByKey, $getRoot, type LexicalEditor, type NodeKey } from 'lexical';
import { countWords } from '#shared/document/plain-text.ts';

/**
 * Counts the words of a text while it is written: only a block that changed is counted again, so that a long text costs no
 * more than a short one.
 */
export function countBlocks(
  editor: LexicalEditor,
  tell: (words: number, isFirst: boolean) => void,
): () => void {
  const counts = new Map<NodeKey, number>();
  let total = 0;
  const set = (key: NodeKey, words: number | null): void => {
    total += (words ?? 0) - (counts.get(key) ?? 0);
    if (words === null) counts.delete(key);
    else counts.set(key, words);
  };
  const $count = (key: NodeKey): number => countWords($getNodeByKey(key)?.getTextContent() ?? '');
  const $countNew = (): void => {
    const keys = new Set($getRoot().getChildrenKeys());
    for (const key of counts.keys()) if (!keys.has(key)) set(key, null);
    for (const key of keys) if (!counts.has(key)) set(key, $count(key));
  };
  editor.read($countNew);
  tell(total, true);
  return editor.registerUpdateListener(({ dirtyElements, editorState }) => {
    if (dirtyElements.size === 0) return;
    const before = total;
    editorState.read(
      () => {
        for (const key of dirtyElements.keys()) if (counts.has(key)) set(key, $count(key));
        // The root is meant itself when blocks came or went.
        if (dirtyElements.get('root')) $countNew();
      },
      { editor },
    );
    if (total !== before) tell(total, false);
  });
}
